package org.galien.patients.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** How the files of a software are understood, under its name. */
@ApplicationScoped
class SavedMappings {

  @Inject EntityManager em;

  void save(String source, String kind, String mapping) {
    em.createNativeQuery(
            "REPLACE INTO patients_import_mapping (source, kind, mapping) VALUES (?, ?, ?)")
        .setParameter(1, source)
        .setParameter(2, kind)
        .setParameter(3, mapping)
        .executeUpdate();
  }

  /** Null when none was kept. */
  ColumnMapping of(String source, String kind) {
    List<?> found =
        em.createNativeQuery(
                "SELECT mapping FROM patients_import_mapping WHERE source = ? AND kind = ?")
            .setParameter(1, source)
            .setParameter(2, kind)
            .getResultList();
    return found.isEmpty() ? null : ColumnMapping.read((String) found.getFirst());
  }
}

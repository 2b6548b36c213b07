package org.galien.documents.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.galien.platform.vault.VaultKey;
import org.galien.platform.vault.VaultReferences;

/** The originals of all documents, filed or not: no row is ever deleted. */
@ApplicationScoped
@Transactional
class KeptFiles implements VaultReferences {

  @Inject EntityManager em;

  @Override
  public Map<VaultKey, String> kept() {
    return em.createQuery("SELECT d.sha256, d.id FROM DocumentEntity d", Object[].class)
        .getResultStream()
        .collect(
            Collectors.toMap(row -> new VaultKey((String) row[0]), row -> "document " + row[1]));
  }
}

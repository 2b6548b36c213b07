package org.galien.patients.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import org.galien.platform.vault.VaultKey;
import org.galien.platform.vault.VaultReferences;

/** The tables that were imported, as they came. */
@ApplicationScoped
@Transactional
class ImportVaultFiles implements VaultReferences {

  @Inject EntityManager em;

  @Override
  public Map<VaultKey, String> kept() {
    Map<VaultKey, String> kept = new HashMap<>();
    em.createQuery("SELECT f.sha256, f.importId FROM ImportFileEntity f", Object[].class)
        .getResultList()
        .forEach(row -> kept.put(new VaultKey((String) row[0]), "import " + row[1]));
    return kept;
  }
}

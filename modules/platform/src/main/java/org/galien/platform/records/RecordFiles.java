package org.galien.platform.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.galien.platform.vault.VaultKey;
import org.galien.platform.vault.VaultReferences;

/** Exports that can still be fetched. */
@ApplicationScoped
@Transactional
class RecordFiles implements VaultReferences {

  @Inject EntityManager em;

  @Override
  public Map<VaultKey, String> kept() {
    return em.createQuery(
            "SELECT r FROM RecordEntity r WHERE r.vaultKey IS NOT NULL AND r.removedAt IS NULL",
            RecordEntity.class)
        .getResultStream()
        .collect(
            Collectors.toMap(
                r -> new VaultKey(r.vaultKey), r -> "export " + r.id, (one, other) -> one));
  }
}

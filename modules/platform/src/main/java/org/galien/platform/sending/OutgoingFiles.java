package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import org.galien.platform.vault.VaultKey;
import org.galien.platform.vault.VaultReferences;

/** What went with messages, as it went. */
@ApplicationScoped
@Transactional
class OutgoingFiles implements VaultReferences {

  @Inject EntityManager em;

  @Override
  public Map<VaultKey, String> kept() {
    Map<VaultKey, String> kept = new HashMap<>();
    em.createQuery(
            "SELECT o FROM OutgoingEntity o WHERE o.attachment IS NOT NULL", OutgoingEntity.class)
        .getResultStream()
        .forEach(one -> kept.put(new VaultKey(one.attachment), "message " + one.id));
    return kept;
  }
}

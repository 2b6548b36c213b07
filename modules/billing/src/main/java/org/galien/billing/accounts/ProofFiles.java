package org.galien.billing.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.galien.platform.vault.VaultKey;
import org.galien.platform.vault.VaultReferences;

/** Which files of the vault prove entries. */
@ApplicationScoped
class ProofFiles implements VaultReferences {

  @Inject EntityManager em;

  @Override
  @Transactional
  public Map<VaultKey, String> kept() {
    Map<VaultKey, String> kept = new LinkedHashMap<>();
    for (Object[] row :
        Sql.rows(em, "SELECT receipt, id FROM billing_entry WHERE receipt IS NOT NULL")) {
      kept.put(new VaultKey(Sql.text(row[0])), "entry " + row[1]);
    }
    return kept;
  }
}

package org.galien.knowledge.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;
import org.galien.platform.vault.VaultReferences;

/** Unmasked drafts: encrypted in the vault, and nowhere else. */
@ApplicationScoped
@Transactional
class Drafts implements VaultReferences {

  @Inject EntityManager em;
  @Inject Vault vault;

  void replace(SourceEntity source, List<DraftLine> lines) {
    try {
      VaultKey fresh = vault.store(DraftText.write(source.id, lines));
      if (!fresh.sha256().equals(source.draftKey)) {
        destroy(source);
        source.draftKey = fresh.sha256();
      }
      em.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<DraftLine> read(SourceEntity source) {
    if (source.draftKey == null) {
      return List.of();
    }
    try (InputStream in = vault.open(new VaultKey(source.draftKey))) {
      return DraftText.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void destroy(SourceEntity source) {
    if (source.draftKey == null) {
      return;
    }
    VaultKey gone = new VaultKey(source.draftKey);
    source.draftKey = null;
    em.flush();
    try {
      vault.remove(gone);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<VaultKey, String> kept() {
    return em.createQuery(
            "SELECT s FROM KnowledgeSourceEntity s WHERE s.draftKey IS NOT NULL",
            SourceEntity.class)
        .getResultStream()
        .collect(
            Collectors.toMap(s -> new VaultKey(s.draftKey), s -> "source " + s.id, (a, b) -> a));
  }
}

package org.galien.knowledge.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;
import org.galien.platform.vault.VaultReferences;

/** Unmasked drafts: encrypted in the vault, and nowhere else. */
@ApplicationScoped
@Transactional
class Drafts implements VaultReferences {

  @Inject EntityManager em;
  @Inject Vault vault;
  @Inject TaskQueue tasks;
  @Inject Event<DraftWritten> written;

  void replace(SourceEntity source, List<DraftLine> lines) {
    try {
      VaultKey fresh = vault.store(DraftText.write(source.id, lines));
      written.fire(new DraftWritten(fresh));
      destroy(source);
      source.draftKey = fresh.sha256();
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

  /** Once this is committed, and not before: what is rolled back still needs its draft. */
  void destroy(SourceEntity source) {
    if (source.draftKey == null) {
      return;
    }
    VaultKey gone = new VaultKey(source.draftKey);
    source.draftKey = null;
    em.flush();
    tasks.enqueue(DestroyDraft.of(gone));
  }

  /** Of what is rolled back, not even the encrypted file stays. */
  void forget(@Observes(during = TransactionPhase.AFTER_FAILURE) DraftWritten event) {
    tasks.enqueueAfterCommit(DestroyDraft.of(event.key()));
  }

  /** A file whose key is not committed yet. */
  record DraftWritten(VaultKey key) {}

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

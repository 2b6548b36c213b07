package org.galien.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.galien.platform.settings.Settings;
import org.galien.platform.tasks.TaskQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts together what waits, how far its reading is, and what is proposed for it. */
@ApplicationScoped
class InboxQuery {
  private static final Logger LOG = LoggerFactory.getLogger(InboxQuery.class);

  @Inject EntityManager em;
  @Inject Settings settings;
  @Inject TaskQueue tasks;
  @Inject Instance<FilingProposals> proposals;

  Inbox inbox(InboxFilter filter) {
    List<InboxEntry> all = new ArrayList<>(entries("d.setAsideAt IS NULL"));
    all.addAll(entries("d.setAsideAt IS NOT NULL"));
    Map<InboxSlice, Integer> counts = new EnumMap<>(InboxSlice.class);
    for (InboxSlice slice : InboxSlice.values()) {
      counts.put(slice, (int) all.stream().filter(slice::holds).count());
    }
    List<InboxEntry> shown =
        all.stream().filter(filter.slice()::holds).sorted(order(filter)).toList();
    return new Inbox(shown, counts, count());
  }

  int count() {
    return ((Number)
            em.createQuery(
                    "SELECT COUNT(d) FROM DocumentEntity d WHERE d.filingId IS NULL AND"
                        + " d.setAsideAt IS NULL")
                .getSingleResult())
        .intValue();
  }

  private static Comparator<InboxEntry> order(InboxFilter filter) {
    Comparator<InboxEntry> newest =
        Comparator.comparing(InboxEntry::receivedAt).thenComparing(InboxEntry::id).reversed();
    return filter.urgentFirst()
        ? Comparator.comparing(InboxEntry::urgent).reversed().thenComparing(newest)
        : newest;
  }

  private List<InboxEntry> entries(String place) {
    List<DocumentEntity> documents =
        em.createQuery(
                "SELECT d FROM DocumentEntity d WHERE d.filingId IS NULL AND "
                    + place
                    + " ORDER BY d.receivedAt DESC, d.id DESC",
                DocumentEntity.class)
            .setMaxResults(settings.read(InboxSettings.class).shown())
            .getResultList();
    Map<DocumentId, FilingProposal> proposed =
        proposed(documents.stream().map(DocumentEntity::documentId).toList());
    Set<String> active = new HashSet<>();
    tasks.active(ReadDocuments.KIND).forEach(task -> active.add(task.subject()));
    return documents.stream().map(d -> entry(d, active, proposed.get(d.documentId()))).toList();
  }

  /** A failing proposer costs its proposals, never the inbox. */
  private Map<DocumentId, FilingProposal> proposed(List<DocumentId> documents) {
    Map<DocumentId, FilingProposal> found = new HashMap<>();
    for (FilingProposals proposer : proposals) {
      try {
        found.putAll(proposer.forDocuments(documents));
      } catch (RuntimeException e) {
        LOG.warn("Filing proposals are not available", e);
      }
    }
    return found;
  }

  private static InboxEntry entry(DocumentEntity d, Set<String> active, FilingProposal proposal) {
    return new InboxEntry(
        d.documentId(),
        d.fileName,
        d.source,
        d.receivedAt,
        d.kind,
        d.status(),
        ReadingReport.of(d, interrupted(d, active.contains(Long.toString(d.id)))),
        d.pageCount,
        proposal);
  }

  static boolean interrupted(DocumentEntity document, boolean active) {
    boolean unfinished =
        document.reading == ReadingState.WAITING || document.reading == ReadingState.READING;
    return unfinished && !active;
  }
}

package org.galien.documents.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.galien.documents.DocumentId;
import org.galien.documents.archive.DocumentView;
import org.galien.documents.archive.Documents;
import org.galien.patients.PatientId;
import org.galien.platform.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What waits for a person: documents in no chart, with what is proposed for each. */
@ApplicationScoped
public class WaitingDocuments {
  private static final Logger LOG = LoggerFactory.getLogger(WaitingDocuments.class);

  @Inject Settings settings;
  @Inject Documents documents;
  @Inject Instance<FilingProposals> proposals;

  @Transactional
  public Inbox inbox(InboxFilter filter) {
    int shown = settings.read(InboxSettings.class).shown();
    List<InboxEntry> all = new ArrayList<>(entries(documents.waiting(shown)));
    all.addAll(entries(documents.aside(shown)));
    Map<InboxSlice, Integer> counts = new EnumMap<>(InboxSlice.class);
    for (InboxSlice slice : InboxSlice.values()) {
      counts.put(slice, (int) all.stream().filter(slice::holds).count());
    }
    List<InboxEntry> listed =
        all.stream().filter(filter.slice()::holds).sorted(order(filter)).toList();
    return new Inbox(listed, counts, documents.waitingCount());
  }

  /** Those that are about this patient beyond doubt, the newest first; nobody filed them yet. */
  @Transactional
  public List<InboxEntry> about(PatientId patient) {
    int shown = settings.read(InboxSettings.class).shown();
    return entries(documents.waiting(shown)).stream()
        .filter(e -> e.proposal() != null && patient.equals(e.proposal().patient()))
        .sorted(Comparator.comparing(InboxEntry::receivedAt).reversed())
        .toList();
  }

  private static Comparator<InboxEntry> order(InboxFilter filter) {
    Comparator<InboxEntry> newest =
        Comparator.comparing(InboxEntry::receivedAt).thenComparing(InboxEntry::id).reversed();
    return filter.urgentFirst()
        ? Comparator.comparing(InboxEntry::urgent).reversed().thenComparing(newest)
        : newest;
  }

  private List<InboxEntry> entries(List<DocumentView> views) {
    Map<DocumentId, FilingProposal> proposed =
        proposed(views.stream().map(DocumentView::id).toList());
    return views.stream().map(view -> entry(view, proposed.get(view.id()))).toList();
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

  private static InboxEntry entry(DocumentView view, FilingProposal proposal) {
    return new InboxEntry(
        view.id(),
        view.fileName(),
        view.source(),
        view.receivedAt(),
        view.kind(),
        view.status(),
        view.reading(),
        view.pageCount(),
        proposal);
  }
}

package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.ai.summaries.french.SourceKind;
import org.galien.documents.archive.DocumentSummary;
import org.galien.documents.archive.Documents;
import org.galien.encounters.timeline.EncounterNote;
import org.galien.encounters.timeline.Timeline;
import org.galien.patients.PatientId;

/**
 * Looks whether a chart still holds what its summary was made from. A document taken out of the
 * chart may be another patient's: nothing of it may be shown meanwhile.
 */
@ApplicationScoped
class Sources {

  @Inject Documents documents;
  @Inject Timeline timeline;

  boolean stillThere(SummaryView summary) {
    if (summary.subject().kind() == SummarySubject.Kind.DOCUMENT) {
      return true;
    }
    Set<Long> filed =
        documents.of(new PatientId(summary.subject().id())).stream()
            .map(d -> d.id().value())
            .collect(Collectors.toSet());
    return summary.sentences().stream()
        .flatMap(s -> s.citations().stream())
        .filter(c -> c.kind() == SourceKind.DOCUMENT)
        .allMatch(c -> filed.contains(c.sourceId()));
  }

  boolean changedSince(SummaryView summary) {
    if (summary.subject().kind() == SummarySubject.Kind.DOCUMENT) {
      return false;
    }
    PatientId patient = new PatientId(summary.subject().id());
    Instant made = summary.createdAt();
    return !stillThere(summary)
        || documents.of(patient).stream().map(DocumentSummary::filedAt).anyMatch(made::isBefore)
        || timeline.notes(patient, 5).stream()
            .map(EncounterNote::note)
            .anyMatch(n -> made.isBefore(n.signedAt()));
  }
}

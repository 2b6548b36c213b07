package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.ai.summaries.french.SourceKind;
import org.galien.documents.archive.DocumentSummary;
import org.galien.documents.archive.Documents;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.Conditions;
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
  @Inject Allergies allergies;
  @Inject Conditions conditions;

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

  /**
   * The sentences that cite an allergy or a problem which is no longer in force, or a note
   * corrected since: they say what was so. Looked up at each reading, so that it is true at once.
   *
   * @return numbers of sentences
   */
  Set<Long> sentencesBehind(SummaryView summary) {
    if (summary.subject().kind() == SummarySubject.Kind.DOCUMENT || summary.abstained()) {
      return Set.of();
    }
    Set<String> standing = standing(summary);
    return summary.sentences().stream()
        .filter(s -> !s.citations().stream().allMatch(c -> stands(c, standing)))
        .map(SentenceView::id)
        .collect(Collectors.toSet());
  }

  private static boolean stands(CitationView citation, Set<String> standing) {
    return citation.kind() == SourceKind.DOCUMENT
        || standing.contains(citation.kind() + " " + citation.sourceId());
  }

  private Set<String> standing(SummaryView summary) {
    PatientId patient = new PatientId(summary.subject().id());
    Set<String> standing = new HashSet<>();
    allergies.of(patient).entries().forEach(a -> standing.add(SourceKind.ALLERGY + " " + a.id()));
    conditions.of(patient).forEach(c -> standing.add(SourceKind.CONDITION + " " + c.id()));
    timeline.notes(patient, Readings.NOTES * 10).stream()
        .filter(n -> n.note().version() == 1 || n.note().signedAt().isBefore(summary.createdAt()))
        .forEach(n -> standing.add(SourceKind.ENCOUNTER + " " + n.id().value()));
    return standing;
  }

  boolean changedSince(SummaryView summary) {
    if (summary.subject().kind() == SummarySubject.Kind.DOCUMENT) {
      return false;
    }
    PatientId patient = new PatientId(summary.subject().id());
    Instant made = summary.createdAt();
    return !stillThere(summary)
        || !sentencesBehind(summary).isEmpty()
        || documents.of(patient).stream().map(DocumentSummary::filedAt).anyMatch(made::isBefore)
        || timeline.notes(patient, 5).stream()
            .map(EncounterNote::note)
            .anyMatch(n -> made.isBefore(n.signedAt()));
  }
}

package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.ai.summaries.french.SourceKind;
import org.galien.ai.summaries.french.SourceRef;
import org.galien.documents.archive.DocumentSummary;
import org.galien.documents.archive.Documents;
import org.galien.encounters.EncounterId;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.AllergyView;
import org.galien.encounters.background.ConditionView;
import org.galien.encounters.background.Conditions;
import org.galien.encounters.background.TreatmentView;
import org.galien.encounters.background.Treatments;
import org.galien.encounters.timeline.EncounterNote;
import org.galien.encounters.timeline.Timeline;
import org.galien.patients.PatientId;

/**
 * Looks whether a chart still holds what its summary was made from. A document taken out of the
 * chart may be another patient's: nothing of it may be shown meanwhile.
 */
@ApplicationScoped
class Sources {

  /** Among so many notes it is looked for what came since. */
  private static final int LATEST = 5;

  @Inject Documents documents;
  @Inject Timeline timeline;
  @Inject Allergies allergies;
  @Inject Conditions conditions;
  @Inject Treatments treatments;

  boolean stillThere(SummaryView summary) {
    if (summary.subject().kind() == SummarySubject.Kind.DOCUMENT) {
      return true;
    }
    return stillThere(summary, documents.of(new PatientId(summary.subject().id())));
  }

  private static boolean stillThere(SummaryView summary, List<DocumentSummary> documents) {
    Set<Long> filed = documents.stream().map(d -> d.id().value()).collect(Collectors.toSet());
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
    Set<SourceRef> standing = standing(new PatientId(summary.subject().id()), summary);
    return summary.sentences().stream()
        .filter(s -> !s.citations().stream().allMatch(c -> stands(c, standing)))
        .map(SentenceView::id)
        .collect(Collectors.toSet());
  }

  private static boolean stands(CitationView citation, Set<SourceRef> standing) {
    return citation.kind() == SourceKind.DOCUMENT
        || standing.contains(
            new SourceRef(citation.kind(), citation.sourceId(), citation.revision()));
  }

  /** What may be cited today; reads no note. */
  private Set<SourceRef> standing(PatientId patient, SummaryView summary) {
    Set<SourceRef> standing = new HashSet<>();
    for (AllergyView allergy : allergies.of(patient).entries()) {
      standing.add(new SourceRef(SourceKind.ALLERGY, allergy.id(), 0));
    }
    for (TreatmentView treatment : treatments.of(patient)) {
      standing.add(new SourceRef(SourceKind.TREATMENT, treatment.id(), treatment.version()));
    }
    for (ConditionView condition : conditions.of(patient)) {
      standing.add(new SourceRef(SourceKind.CONDITION, condition.id(), 0));
    }
    timeline
        .versions(patient, cited(summary))
        .forEach(
            (id, version) ->
                standing.add(new SourceRef(SourceKind.ENCOUNTER, id.value(), version)));
    return standing;
  }

  /** Not all there are: a chart of many years has thousands. */
  private static Set<EncounterId> cited(SummaryView summary) {
    return summary.sentences().stream()
        .flatMap(s -> s.citations().stream())
        .filter(c -> c.kind() == SourceKind.ENCOUNTER)
        .map(c -> new EncounterId(c.sourceId()))
        .collect(Collectors.toSet());
  }

  boolean changedSince(SummaryView summary) {
    if (summary.subject().kind() == SummarySubject.Kind.DOCUMENT) {
      return false;
    }
    List<DocumentSummary> filed = documents.of(new PatientId(summary.subject().id()));
    return !stillThere(summary, filed)
        || !sentencesBehind(summary).isEmpty()
        || !since(summary, filed).nothing();
  }

  Since since(SummaryView summary) {
    return summary.subject().kind() == SummarySubject.Kind.DOCUMENT
        ? Since.NOTHING
        : since(summary, documents.of(new PatientId(summary.subject().id())));
  }

  private Since since(SummaryView summary, List<DocumentSummary> filed) {
    Instant made = summary.createdAt();
    long papers = filed.stream().map(DocumentSummary::filedAt).filter(made::isBefore).count();
    long notes =
        timeline.notes(new PatientId(summary.subject().id()), LATEST).stream()
            .map(EncounterNote::note)
            .filter(n -> made.isBefore(n.signedAt()))
            .count();
    return new Since(Math.toIntExact(papers), Math.toIntExact(notes));
  }
}

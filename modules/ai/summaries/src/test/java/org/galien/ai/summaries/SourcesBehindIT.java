package org.galien.ai.summaries;

import static org.galien.standalone.testing.Eventually.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.galien.ai.summaries.french.SourceKind;
import org.galien.encounters.EncounterId;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.AllergyDraft;
import org.galien.encounters.background.AllergyKind;
import org.galien.encounters.background.Criticality;
import org.galien.encounters.entries.PartialDate;
import org.galien.encounters.entries.Removal;
import org.galien.encounters.entries.RemovalReason;
import org.galien.encounters.notes.NoteContent;
import org.galien.patients.PatientId;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A summary that cites what was removed is not presented as what is so. */
@ExtendWith(Standalone.class)
class SourcesBehindIT {

  private final Summaries summaries;
  private final Allergies allergies;
  private final Practice practice;
  private final PatientId patient;

  SourcesBehindIT(Services services, Summaries summaries, Allergies allergies) {
    this.summaries = summaries;
    this.allergies = allergies;
    this.practice = new Practice(services);
    this.patient = practice.patient();
  }

  @BeforeEach
  void bareMachine() {
    StubTextModels.haveNone();
  }

  @Test
  void anAcceptedSummaryIsMarkedAtOnceAndTheMarkGoesWithTheRemoval() {
    long allergy = allergy();
    SummaryView summary = citing(allergy);
    practice.by(practice.doctor, () -> summaries.accept(summary.id(), Map.of()));
    assertTrue(summaries.sentencesBehind(summary).isEmpty());
    remove(allergy);
    assertEquals(Set.of(summary.sentences().getFirst().id()), summaries.sentencesBehind(summary));
    practice.by(practice.doctor, () -> allergies.restore(patient, allergy));
    assertTrue(summaries.sentencesBehind(summary).isEmpty());
  }

  @Test
  void aProposalThatCitesWhatWasRemovedIsNotAcceptedAndMadeAgain() {
    long allergy = allergy();
    SummaryView summary = citing(allergy);
    remove(allergy);
    RuntimeException refusal =
        assertThrows(
            RuntimeException.class,
            () -> practice.by(practice.doctor, () -> summaries.accept(summary.id(), Map.of())));
    assertTrue(
        refusal instanceof SummarySourceChanged || refusal instanceof SummaryNoLongerProposed);
    waitUntil(
        "a summary without it",
        () -> summaries.current(summary.subject()).filter(s -> !cites(s, allergy)).isPresent());
    SummaryView next = summaries.current(summary.subject()).orElseThrow();
    assertFalse(next.id().equals(summary.id()));
    assertTrue(summaries.sentencesBehind(next).isEmpty());
  }

  @Test
  void aSentenceOfANoteIsBehindOnceTheNoteIsCorrected() {
    EncounterId note = practice.signedNote(patient, "", "Lombalgie commune. Contrôle du DFG.");
    SummarySubject chart = SummarySubject.chart(patient);
    waitUntil(
        "a summary of the note",
        () -> summaries.current(chart).filter(s -> !s.abstained()).isPresent());
    SummaryView summary = summaries.current(chart).orElseThrow();
    assertTrue(summaries.sentencesBehind(summary).isEmpty());
    NoteContent corrected = new NoteContent("", "", "Colique néphrétique.");
    practice.amend(note, corrected, "Diagnostic revu");
    assertFalse(summaries.sentencesBehind(summary).isEmpty());
  }

  private SummaryView citing(long allergy) {
    SummarySubject chart = SummarySubject.chart(patient);
    waitUntil(
        "a summary of the allergy",
        () -> summaries.current(chart).filter(s -> cites(s, allergy)).isPresent());
    return summaries.current(chart).orElseThrow();
  }

  private static boolean cites(SummaryView summary, long allergy) {
    return summary.sentences().stream()
        .flatMap(s -> s.citations().stream())
        .anyMatch(c -> c.kind() == SourceKind.ALLERGY && c.sourceId() == allergy);
  }

  private void remove(long allergy) {
    Removal mistake = Removal.of(RemovalReason.ENTERED_IN_ERROR);
    practice.by(practice.doctor, () -> allergies.remove(patient, allergy, mistake));
  }

  private long allergy() {
    return practice.as(
        practice.doctor,
        () ->
            allergies.record(
                patient,
                new AllergyDraft(
                    AllergyKind.ALLERGY,
                    "Amoxicilline",
                    "urticaire",
                    Criticality.HIGH,
                    PartialDate.ofYear(2011))));
  }
}

package org.galien.ai.summaries;

import static org.galien.standalone.testing.Eventually.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.JournalEntry;
import org.galien.ai.runtime.journal.Verdict;
import org.galien.ai.summaries.french.SourceKind;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentType;
import org.galien.documents.archive.Documents;
import org.galien.documents.descriptions.DescriptionView;
import org.galien.encounters.NotesAreForClinicians;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.AllergyDraft;
import org.galien.encounters.background.AllergyKind;
import org.galien.encounters.background.Criticality;
import org.galien.encounters.entries.PartialDate;
import org.galien.encounters.synopses.Synopses;
import org.galien.encounters.synopses.SynopsisNotInForce;
import org.galien.encounters.synopses.SynopsisView;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditEntry;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.evaluation.Engine;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a bare machine: the extraction, and what people do with it. */
@ExtendWith(Standalone.class)
class SummariesIT {

  private static final String LETTER =
      """
      Cher confrère,
      FEVG 58 %. J'ai arrêté l'amlodipine en raison d'œdèmes et introduit le candésartan 8 mg.
      Contrôle échographique dans un an.
      """;
  private static final LocalDate DAY = LocalDate.of(2026, 9, 3);

  private final Services services;
  private final Summaries summaries;
  private final Documents documents;
  private final Practice practice;

  SummariesIT(Services services, Summaries summaries, Documents documents) {
    this.services = services;
    this.summaries = summaries;
    this.documents = documents;
    this.practice = new Practice(services);
  }

  @BeforeEach
  void bareMachine() {
    StubTextModels.haveNone();
  }

  private SummaryView wait(SummarySubject subject) {
    waitUntil("summary of " + subject, () -> summaries.current(subject).isPresent());
    return summaries.current(subject).orElseThrow();
  }

  private SummaryView chartCiting(PatientId patient, SourceKind kind, long id) {
    SummarySubject chart = SummarySubject.chart(patient);
    waitUntil("chart cites " + kind + " " + id, () -> cites(chart, kind, id));
    return summaries.current(chart).orElseThrow();
  }

  private boolean cites(SummarySubject chart, SourceKind kind, long id) {
    return summaries.current(chart).stream()
        .flatMap(s -> s.sentences().stream())
        .flatMap(s -> s.citations().stream())
        .anyMatch(c -> c.kind() == kind && c.sourceId() == id);
  }

  @Test
  void aReadDocumentIsSummarisedWithItsSources() {
    DocumentId id = practice.letter(LETTER);
    SummaryView summary = wait(SummarySubject.document(id));
    assertEquals(Engine.DETERMINISTIC, summary.engine());
    assertEquals(SummaryState.PROPOSED, summary.state());
    assertTrue(summary.sentences().size() >= 2, summary.toString());
    for (SentenceView sentence : summary.sentences()) {
      CitationView citation = sentence.citations().getFirst();
      assertEquals(id.value(), citation.sourceId());
      assertEquals(1, citation.page());
      assertTrue(documents.text(id).replaceAll("\\s+", " ").contains(citation.quote()));
    }
  }

  @Test
  void anEmptyDocumentGetsAnAbstention() {
    DocumentId id = practice.letter("Bonjour à toutes et à tous,\nbonnes fêtes.");
    assertTrue(wait(SummarySubject.document(id)).abstained());
  }

  @Test
  void acceptanceIsDescribedJournalledAndAudited() {
    DocumentId id = practice.letter(LETTER);
    SummaryView summary = wait(SummarySubject.document(id));
    practice.by(practice.doctor, () -> summaries.accept(summary.id(), Map.of()));
    DescriptionView description = documents.description(id).orElseThrow();
    assertTrue(description.text().contains("candésartan 8 mg"));
    assertEquals("extraction", description.provenance().model());
    assertEquals(summary.version(), description.provenance().prompt());
    assertFalse(description.provenance().corrected());
    SummaryView after = summaries.current(summary.subject()).orElseThrow();
    assertEquals(practice.doctor.name(), after.judgedBy());
    assertThrows(
        SummaryNoLongerProposed.class,
        () -> practice.by(practice.doctor, () -> summaries.reject(summary.id())));
  }

  @Test
  void onlyCliniciansJudge() {
    DocumentId id = practice.letter(LETTER);
    SummaryView summary = wait(SummarySubject.document(id));
    assertThrows(
        NotesAreForClinicians.class,
        () -> practice.by(practice.secretary, () -> summaries.accept(summary.id(), Map.of())));
    assertThrows(NotesAreForClinicians.class, () -> summaries.reject(summary.id()));
  }

  @Test
  void onlyCliniciansReadSummariesOfChartsAndOfDocuments() {
    SummarySubject chart = SummarySubject.chart(practice.patient());
    SummarySubject letter = SummarySubject.document(practice.letter(LETTER));
    wait(letter);
    for (SummarySubject subject : List.of(chart, letter)) {
      refused(() -> summaries.current(subject));
      refused(() -> summaries.outdated(subject));
      refused(() -> summaries.prepare(subject));
    }
  }

  private void refused(Runnable work) {
    assertThrows(NotesAreForClinicians.class, () -> practice.by(practice.secretary, work));
  }

  @Test
  void aChartIsSummarisedFromListsNotesAndDocuments() {
    PatientId patient = practice.patient();
    practice.by(
        practice.doctor,
        () ->
            services
                .get(Allergies.class)
                .record(
                    patient,
                    new AllergyDraft(
                        AllergyKind.ALLERGY,
                        "Amoxicilline",
                        "urticaire",
                        Criticality.HIGH,
                        PartialDate.ofYear(2011))));
    DocumentId letter = practice.letter(LETTER);
    practice.file(letter, patient, DocumentType.COURRIER_SPECIALISTE, DAY);
    long note =
        practice.signedNote(patient, "TA 142/82.", "Hypertension à réévaluer dans 3 mois.").value();
    SummaryView summary = chartCiting(patient, SourceKind.ENCOUNTER, note);
    assertTrue(
        summary.sentences().getFirst().text().contains("Amoxicilline (urticaire 2011)"),
        summary.toString());
    assertTrue(cites(summary.subject(), SourceKind.DOCUMENT, letter.value()));
    assertEquals(2, summary.sourcesRead());
  }

  @Test
  void correctionsReachTheSynopsisAndLeaveTheProposalReadable() {
    PatientId patient = practice.patient();
    long note =
        practice.signedNote(patient, "", "Lombalgie commune. Contrôle du DFG prévu.").value();
    SummaryView summary = chartCiting(patient, SourceKind.ENCOUNTER, note);
    SentenceView first = summary.sentences().getFirst();
    practice.by(
        practice.doctor,
        () -> summaries.accept(summary.id(), Map.of(first.id(), "Lombalgie aiguë.")));
    SynopsisView synopsis =
        practice.as(
            practice.doctor, () -> services.get(Synopses.class).current(patient).orElseThrow());
    assertTrue(synopsis.text().startsWith("Lombalgie aiguë."), synopsis.text());
    assertTrue(synopsis.provenance().corrected());
    SummaryView accepted = summaries.current(summary.subject()).orElseThrow();
    assertEquals(SummaryState.CORRECTED, accepted.state());
    assertEquals(first.text(), accepted.sentences().getFirst().text());
    assertEquals(1, accepted.corrections());
    List<AuditEntry> trail = services.get(AuditTrail.class).ofPatient(patient.value(), 20);
    assertTrue(trail.stream().anyMatch(e -> e.action().equals("summary.corrected")));
    JournalEntry entry =
        services.get(AiJournal.class).latest("summaries.chart", 50).stream()
            .filter(e -> practice.doctor.user().equals(e.verdictBy()))
            .findFirst()
            .orElseThrow();
    assertEquals(Verdict.CORRECTED, entry.verdict());
  }

  @Test
  void leavingEverySentenceOutIsNoAcceptance() {
    SummaryView summary = wait(SummarySubject.document(practice.letter(LETTER)));
    Map<Long, String> nothing =
        summary.sentences().stream()
            .collect(java.util.stream.Collectors.toMap(SentenceView::id, s -> " "));
    assertThrows(
        SummaryHasNoSentence.class,
        () -> practice.by(practice.doctor, () -> summaries.accept(summary.id(), nothing)));
    assertEquals(SummaryState.PROPOSED, summaries.current(summary.subject()).orElseThrow().state());
  }

  @Test
  void aDocumentTakenOutOfTheChartIsNoLongerCited() {
    PatientId patient = practice.patient();
    DocumentId letter = practice.letter(LETTER);
    practice.file(letter, patient, DocumentType.COURRIER_SPECIALISTE, DAY);
    SummaryView before = chartCiting(patient, SourceKind.DOCUMENT, letter.value());
    practice.by(
        practice.secretary, () -> documents.unfile(letter, documents.view(letter).filing().id()));
    assertFalse(cites(before.subject(), SourceKind.DOCUMENT, letter.value()));
    waitFor(before.subject(), SummaryView::abstained);
  }

  @Test
  void aDocumentMovedIsCitedInTheChartItCameToAndNoLongerInTheOther() {
    PatientId wrong = practice.patient();
    PatientId right = practice.patient();
    DocumentId letter = practice.letter(LETTER);
    practice.file(letter, wrong, DocumentType.COURRIER_SPECIALISTE, DAY);
    SummaryView before = chartCiting(wrong, SourceKind.DOCUMENT, letter.value());
    practice.move(letter, right);
    assertFalse(cites(before.subject(), SourceKind.DOCUMENT, letter.value()));
    chartCiting(right, SourceKind.DOCUMENT, letter.value());
    waitFor(before.subject(), SummaryView::abstained);
  }

  @Test
  void whatWasAcceptedFromADocumentMovedAwayIsMarkedAtOnceAndCanBeTakenBack() {
    PatientId wrong = practice.patient();
    DocumentId letter = practice.letter(LETTER);
    practice.file(letter, wrong, DocumentType.COURRIER_SPECIALISTE, DAY);
    SummaryView summary = chartCiting(wrong, SourceKind.DOCUMENT, letter.value());
    practice.by(practice.doctor, () -> summaries.accept(summary.id(), Map.of()));
    long synopsis = synopsis(wrong).id();
    assertFalse(synopsis(wrong).sourceChanged());
    practice.move(letter, practice.patient());
    assertTrue(synopsis(wrong).sourceChanged());
    practice.move(letter, wrong);
    assertFalse(synopsis(wrong).sourceChanged());

    Synopses synopses = services.get(Synopses.class);
    assertThrows(
        SynopsisNotInForce.class,
        () -> practice.by(practice.doctor, () -> synopses.withdraw(wrong, synopsis + 1, "Erreur")));
    practice.by(practice.doctor, () -> synopses.withdraw(wrong, synopsis, "Autre patiente"));
    assertTrue(practice.as(practice.doctor, () -> synopses.current(wrong)).isEmpty());
    assertThrows(
        SummaryNotInForce.class,
        () -> practice.by(practice.doctor, () -> summaries.withdraw(summary.id(), "Deux fois")));
    waitFor(summary.subject(), s -> s.state() == SummaryState.PROPOSED);
  }

  @Test
  void anAcceptanceThatAnotherReplacedIsNotInForceAgainOnceThatIsTakenBack() {
    PatientId patient = practice.patient();
    SummaryView first =
        chartCiting(
            patient,
            SourceKind.ENCOUNTER,
            practice.signedNote(patient, "", "Lombalgie. Contrôle du DFG prévu.").value());
    practice.by(practice.doctor, () -> summaries.accept(first.id(), Map.of()));
    SummaryView second =
        chartCiting(
            patient,
            SourceKind.ENCOUNTER,
            practice.signedNote(patient, "", "Hypertension à réévaluer dans 3 mois.").value());
    practice.by(practice.doctor, () -> summaries.accept(second.id(), Map.of()));
    practice.by(practice.doctor, () -> summaries.withdraw(second.id(), "Acceptée par erreur"));
    assertThrows(
        SummaryNotInForce.class,
        () -> practice.by(practice.doctor, () -> summaries.withdraw(first.id(), "Aussi")));
  }

  private void waitFor(SummarySubject subject, Predicate<SummaryView> wanted) {
    waitUntil("another summary", () -> summaries.current(subject).filter(wanted).isPresent());
  }

  private SynopsisView synopsis(PatientId patient) {
    return practice.as(
        practice.doctor, () -> services.get(Synopses.class).current(patient).orElseThrow());
  }

  @Test
  void aSummaryRejectedIsNotProposedAgainForTheSameTexts() {
    SummarySubject subject = SummarySubject.document(practice.letter(LETTER));
    SummaryView summary = wait(subject);
    practice.by(practice.doctor, () -> summaries.reject(summary.id()));
    summaries.prepare(subject);
    waitUntil("prepared again", () -> !summaries.preparation(subject).orElseThrow().pending());
    assertEquals(SummaryState.REJECTED, summaries.current(subject).orElseThrow().state());
  }

  @Test
  void anAcceptanceTakenBackLeavesTheRecordAndANewSummaryIsProposed() {
    PatientId patient = practice.patient();
    long note = practice.signedNote(patient, "", "Lombalgie. Contrôle du DFG prévu.").value();
    SummaryView summary = chartCiting(patient, SourceKind.ENCOUNTER, note);
    SummaryId id = summary.id();
    practice.by(practice.doctor, () -> summaries.accept(id, Map.of()));
    assertThrows(
        WithdrawalNeedsReason.class,
        () -> practice.by(practice.doctor, () -> summaries.withdraw(id, " ")));
    refused(() -> summaries.withdraw(id, "Mauvais dossier"));
    practice.by(practice.doctor, () -> summaries.withdraw(id, "Acceptée par erreur"));

    Synopses synopses = services.get(Synopses.class);
    assertTrue(practice.as(practice.doctor, () -> synopses.current(patient)).isEmpty());
    assertEquals(1, practice.as(practice.doctor, () -> synopses.history(patient)).size());
    waitFor(summary.subject(), s -> s.state() == SummaryState.PROPOSED);
    List<AuditEntry> trail = services.get(AuditTrail.class).ofPatient(patient.value(), 20);
    assertTrue(trail.stream().anyMatch(e -> e.action().equals("summary.withdrawn")));
    assertTrue(trail.stream().anyMatch(e -> e.action().equals("synopsis.withdrawn")));
    assertThrows(
        SummaryNotInForce.class,
        () -> practice.by(practice.doctor, () -> summaries.withdraw(id, "Deux fois")));
  }

  @Test
  void aDocumentsAcceptedGistIsTakenBackTheSameWay() {
    SummaryView summary = wait(SummarySubject.document(practice.letter(LETTER)));
    DocumentId letter = new DocumentId(summary.subject().id());
    practice.by(practice.doctor, () -> summaries.accept(summary.id(), Map.of()));
    assertTrue(documents.description(letter).isPresent());
    practice.by(practice.doctor, () -> summaries.withdraw(summary.id(), "Mauvaise lettre"));
    assertTrue(documents.description(letter).isEmpty());
  }

  @Test
  void whoComesTheNextDayHasASynthesisBeforeAnybodyOpensTheChart() {
    PatientId patient = practice.patient();
    practice.signedNote(patient, "", "Lombalgie commune. Contrôle du DFG prévu.");
    SummarySubject chart = SummarySubject.chart(patient);
    wait(chart);
    long before = summaries.preparation(chart).orElseThrow().revision();
    practice.comesTomorrow(patient);
    services.get(PrepareNextDay.class).run(null);
    assertTrue(summaries.preparation(chart).orElseThrow().revision() > before);
  }

  @Test
  void whatCameSinceASummaryIsCounted() {
    PatientId patient = practice.patient();
    long note = practice.signedNote(patient, "", "Lombalgie. Contrôle du DFG prévu.").value();
    SummaryView summary = chartCiting(patient, SourceKind.ENCOUNTER, note);
    assertTrue(summaries.since(summary).nothing());
    practice.signedNote(patient, "", "Hypertension à réévaluer dans 3 mois.");
    practice.file(practice.letter(LETTER), patient, DocumentType.COURRIER_SPECIALISTE, DAY);
    assertEquals(new Since(1, 1), summaries.since(summary));
  }
}

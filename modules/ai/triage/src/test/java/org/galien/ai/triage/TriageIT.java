package org.galien.ai.triage;

import static org.galien.standalone.testing.Eventually.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentStatus;
import org.galien.documents.DocumentType;
import org.galien.documents.archive.Documents;
import org.galien.documents.inbox.Confidence;
import org.galien.documents.inbox.FilingProposal;
import org.galien.documents.inbox.FilingProposals;
import org.galien.documents.inbox.InboxEntry;
import org.galien.documents.inbox.InboxFilter;
import org.galien.documents.inbox.InboxSlice;
import org.galien.documents.inbox.PatientCandidate;
import org.galien.documents.inbox.ReadPerson;
import org.galien.documents.inbox.WaitingDocuments;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.evaluation.Engine;
import org.galien.platform.evaluation.EvaluationRequest;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Standalone.class)
class TriageIT {
  private static final LocalDate BORN = LocalDate.of(1958, 3, 4);

  private final Services services;
  private final Documents documents;
  private final FilingProposals proposals;
  private final TriageRules rules;

  TriageIT(Services services) {
    this.services = services;
    this.documents = services.get(Documents.class);
    this.proposals = services.get(FilingProposals.class);
    this.rules = services.get(TriageRules.class);
  }

  /** A family name that nobody else bears. */
  private static String name() {
    return "T" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase();
  }

  private PatientId patient(String name, String first) {
    Traits traits = Traits.of(name, first, BORN, AdministrativeSex.FEMALE);
    return services.get(Patients.class).create(PatientDraft.of(traits));
  }

  private DocumentId receive(String text) throws IOException {
    byte[] bytes = (text + "\nréf. " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    return documents.receive("courrier.txt", new ByteArrayInputStream(bytes), "Import");
  }

  private static String radiology(String name, String first) {
    return "Centre d'imagerie médicale\nRADIOGRAPHIE DU GENOU\nMme "
        + name
        + " "
        + first
        + ", née le 04/03/1958\nExamen du 12/03/2026\nConclusion : examen normal.\nDr Paul Morin";
  }

  private FilingProposal proposal(DocumentId id) {
    return proposals.forDocuments(List.of(id)).get(id);
  }

  private void waitFor(DocumentId id, Confidence confidence) {
    waitUntil(
        "proposal " + confidence,
        () -> proposal(id) != null && proposal(id).confidence() == confidence);
  }

  private Actor doctor() {
    String login = "d" + UUID.randomUUID().toString().substring(0, 12);
    Users users = services.get(Users.class);
    var id =
        users.create(
            new NewUser(
                login,
                "Dr Nora Salvi",
                "correct horse battery",
                Set.of(Role.PHYSICIAN),
                null,
                null,
                null));
    return Actor.of(users.find(id).orElseThrow());
  }

  @Test
  void readDocumentGetsAProposalWithItsPatient() throws IOException {
    String name = name();
    PatientId patient = patient(name, "Odette");
    DocumentId document = receive(radiology(name, "Odette"));
    waitFor(document, Confidence.SURE);
    FilingProposal proposal = proposal(document);
    assertEquals(DocumentType.IMAGERIE, proposal.type());
    assertEquals(patient, proposal.patient());
    assertEquals(LocalDate.of(2026, 3, 12), proposal.documentDate());
    assertEquals("Dr Paul Morin", proposal.author());
    assertFalse(proposal.urgent());
    assertTrue(proposal.engine().startsWith("règles 2 ("), proposal.engine());
  }

  @Test
  void whatWasReadWithoutThisModuleIsFoundAfterTheCursorAndOnlyThat() throws IOException {
    MissedReadings missed = services.get(MissedReadings.class);
    String cursor = "";
    for (var page = missed.after("", 500); !page.end().equals(cursor); ) {
      cursor = page.end();
      page = missed.after(cursor, 500);
    }
    DocumentId document = receive("Bulletin");
    waitUntil("read", () -> proposal(document) != null);
    assertEquals(
        List.of(new TaskRequest(SortDocument.KIND, Long.toString(document.value()), 1)),
        missed.after(cursor, 500).tasks());
  }

  @Test
  void patientCreatedLaterIsFoundForTheWaitingDocument() throws IOException {
    String name = name();
    DocumentId document = receive(radiology(name, "Odette"));
    waitFor(document, Confidence.NONE);
    PatientId patient = patient(name, "Odette");
    waitFor(document, Confidence.SURE);
    assertEquals(patient, proposal(document).patient());
  }

  @Test
  void homonymCreatedLaterTakesTheCertaintyAway() throws IOException {
    String name = name();
    PatientId first = patient(name, "Odette");
    DocumentId document = receive(radiology(name, "Odette"));
    waitFor(document, Confidence.SURE);
    PatientId second = patient(name, "Odette");
    waitFor(document, Confidence.TO_CONFIRM);
    assertNull(proposal(document).patient());
    assertEquals(
        Set.of(first, second),
        Set.copyOf(proposal(document).candidates().stream().map(c -> c.patient()).toList()));
  }

  @Test
  void editedRulesSortWaitingDocumentsAgain() throws IOException {
    DocumentId document = receive("Bulletin ZORGLUB du cabinet\nsans rien d'autre");
    waitUntil("proposal", () -> proposal(document) != null);
    assertEquals(DocumentType.AUTRE, proposal(document).type());
    String edited = rules.current().text().replace("[biologie]", "[biologie]\n20 : zorglub");
    services.get(Acting.class).runAs(doctor(), () -> rules.save(edited));
    waitUntil("sorted again", () -> proposal(document).type() == DocumentType.BIOLOGIE);
    assertEquals("Dr Nora Salvi", rules.current().savedBy());
    services.get(Acting.class).runAs(doctor(), rules::reset);
    waitUntil("sorted back", () -> proposal(document).type() == DocumentType.AUTRE);
    assertTrue(rules.current().shipped());
  }

  @Test
  void unreadableRulesAreNotSavedNorSavedByNobody() {
    assertThrows(RulesNeedADoctor.class, () -> rules.save(rules.current().text()));
    services
        .get(Acting.class)
        .runAs(
            doctor(),
            () -> assertThrows(RulesUnreadable.class, () -> rules.save("[biologie]\nbilan")));
    assertTrue(rules.current().shipped());
  }

  @Test
  void evaluationWritesAPredictionForEachDocument(@TempDir Path folder) throws Exception {
    String name = name();
    Files.writeString(
        folder.resolve("patients.jsonl"),
        "{\"id\":\"P1\",\"nom_naissance\":\""
            + name
            + "\",\"prenoms\":[\"Odette\"],\"date_naissance\":\"1958-03-04\",\"sexe\":\"F\"}\n");
    Files.writeString(
        folder.resolve("documents.jsonl"),
        "{\"id\":\"D1\",\"text\":\""
            + radiology(name, "Odette").replace("\n", "\\n")
            + "\"}\n{\"id\":\"D2\",\"text\":\"\"}\n");
    List<JsonObject> lines = new ArrayList<>();
    var report = new ByteArrayOutputStream();
    services
        .get(TriageEvaluation.class)
        .run(
            new EvaluationRequest(folder, Engine.DETERMINISTIC, false),
            lines::add,
            new PrintStream(report, true, StandardCharsets.UTF_8));
    assertEquals("imagerie", lines.get(0).getString("type"));
    assertEquals("P1", lines.get(0).getString("patient_id"));
    assertTrue(lines.get(1).isNull("patient_id"));
    assertTrue(report.toString(StandardCharsets.UTF_8).contains("Documents : 2"));
  }

  @Test
  void whoeverIsNamedIsShownInTheOrderOfTheTextAndNobodyIsChosen() throws IOException {
    String first = name();
    String second = name();
    PatientId guardian = patient(first, "Odile");
    PatientId mother = patient(second, "Reine");
    DocumentId id =
        receive(
            "Service de psychiatrie\nTutrice : Mme "
                + first
                + " Odile, née le 04/03/1958\nCompte rendu concernant Mme "
                + second
                + " Reine\nTraitement inchangé.\nDr Paul Morin");
    waitFor(id, Confidence.TO_CONFIRM);
    FilingProposal proposal = proposal(id);
    assertNull(proposal.patient());
    assertEquals(
        List.of(guardian, mother),
        proposal.candidates().stream().map(PatientCandidate::patient).toList());
    assertTrue(proposal.evidence().get(0).startsWith("Plusieurs personnes nommées"));
    assertEquals(
        List.of(new ReadPerson(first, "Odile", BORN), new ReadPerson(second, "Reine", null)),
        proposal.people());
    assertEquals("Service de psychiatrie", proposal.sender());
    assertEquals(
        List.of("nom", "prénom", "date de naissance"), proposal.candidates().get(0).agreeing());
    assertEquals(List.of("nom", "prénom"), proposal.candidates().get(1).agreeing());
  }

  @Test
  void urgentLettersStandBeforeNewerFilesThatCannotBeRead() throws IOException {
    DocumentId urgent = receive("Laboratoire\nPotassium : 7,2 mmol/L (3,5 - 5,0)\nValidé");
    waitUntil("urgent", () -> proposal(urgent) != null && proposal(urgent).urgent());
    byte[] torn = ("%PDF-1.7 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    DocumentId unreadable = documents.receive("scan.pdf", new ByteArrayInputStream(torn), "Import");
    waitUntil(
        "quarantined", () -> documents.view(unreadable).status() == DocumentStatus.QUARANTINED);

    List<DocumentId> listed =
        services
            .get(WaitingDocuments.class)
            .inbox(new InboxFilter(InboxSlice.ALL, true))
            .entries()
            .stream()
            .map(InboxEntry::id)
            .filter(List.of(urgent, unreadable)::contains)
            .toList();
    assertEquals(List.of(urgent, unreadable), listed);
  }

  @Test
  void whatAStrangerIsCalledIsKeptToBeShown() throws IOException {
    String name = name();
    DocumentId id = receive(radiology(name, "Odile"));
    waitFor(id, Confidence.NONE);
    assertEquals(List.of(new ReadPerson(name, "Odile", BORN)), proposal(id).people());
    assertEquals("Centre d'imagerie médicale", proposal(id).sender());
  }
}

package org.galien.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.galien.documents.archive.DocumentSummary;
import org.galien.documents.archive.Documents;
import org.galien.documents.filing.DocumentFiledAnew;
import org.galien.documents.filing.DocumentNotFiled;
import org.galien.documents.filing.Filing;
import org.galien.documents.filing.FilingIncomplete;
import org.galien.documents.filing.Move;
import org.galien.documents.filing.MoveLeadsNowhere;
import org.galien.documents.filing.MoveNeedsReason;
import org.galien.documents.filing.PatientIdentityChanged;
import org.galien.documents.opening.Samples;
import org.galien.patients.PatientId;
import org.galien.patients.SeenPatient;
import org.galien.patients.identity.PatientDraft;
import org.galien.platform.audit.AuditEntry;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.text.TextTooLong;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class MovesIT {

  private final Documents documents;
  private final AuditTrail audit;
  private final People people;

  MovesIT(Services services) {
    this.documents = services.get(Documents.class);
    this.audit = services.get(AuditTrail.class);
    this.people = new People(services);
  }

  private DocumentId filed(PatientId patient) throws IOException {
    byte[] bytes = Samples.letterPdf(UUID.randomUUID().toString());
    DocumentId id = documents.receive("labo.pdf", new ByteArrayInputStream(bytes), "Import");
    LocalDate date = LocalDate.of(2025, 11, 20);
    people.bySecretary(
        () ->
            documents.file(
                id,
                new Filing(
                    people.seen(patient), DocumentType.BIOLOGIE, date, "Ionogramme", "Dr P")));
    return id;
  }

  private long filing(DocumentId id) {
    return documents.view(id).filing().id();
  }

  private void move(DocumentId id, SeenPatient to, String reason) {
    people.bySecretary(() -> documents.move(id, filing(id), to, reason));
  }

  private List<String> actions(PatientId patient) {
    return audit.ofPatient(patient.value(), 20).stream()
        .map(AuditEntry::action)
        .filter(action -> action.startsWith("document.move"))
        .toList();
  }

  @Test
  void aMisfiledDocumentIsMovedAsItWasFiledAndBothChartsAndTheTrailSaySo() throws IOException {
    PatientId wrong = people.patient();
    PatientId right = people.patient();
    DocumentId id = filed(wrong);
    move(id, people.seen(right), " Homonyme ");
    assertEquals(List.of(), documents.of(wrong));
    DocumentSummary now = documents.of(right).getFirst();
    assertEquals("Ionogramme", now.title());
    assertEquals(DocumentType.BIOLOGIE, now.type());
    assertEquals(LocalDate.of(2025, 11, 20), now.date());
    Move gone = documents.movedFrom(wrong).getFirst();
    assertEquals(id, gone.documentId());
    assertEquals("Homonyme", gone.reason());
    assertEquals("Solène Guivarc’h", gone.by());
    assertTrue(gone.standing());
    assertEquals(gone, documents.movedTo(filing(id)).orElseThrow());
    assertEquals(List.of("document.moved-away"), actions(wrong));
    assertEquals(List.of("document.moved-here"), actions(right));
  }

  @Test
  void undoingAMoveBringsTheDocumentBackAndKeepsBothSteps() throws IOException {
    PatientId first = people.patient();
    PatientId second = people.patient();
    DocumentId id = filed(first);
    move(id, people.seen(second), "Erreur");
    people.bySecretary(() -> documents.moveBack(id, filing(id)));
    assertEquals(id, documents.of(first).getFirst().id());
    assertEquals(List.of(), documents.of(second));
    assertFalse(documents.movedFrom(first).getFirst().standing());
    assertNull(documents.movedFrom(second).getFirst().reason());
    assertEquals(List.of("document.moved-here", "document.moved-away"), actions(first));
  }

  @Test
  void nothingIsMovedWithoutAReasonAPatientOrAnIdentityThatWasSeen() throws IOException {
    PatientId wrong = people.patient();
    PatientId right = people.patient();
    DocumentId id = filed(wrong);
    SeenPatient before = people.seen(right);
    assertThrows(MoveNeedsReason.class, () -> move(id, before, " "));
    assertThrows(TextTooLong.class, () -> move(id, before, "x".repeat(201)));
    assertThrows(FilingIncomplete.class, () -> move(id, null, "Erreur"));
    assertThrows(MoveLeadsNowhere.class, () -> move(id, people.seen(wrong), "Erreur"));
    people.change(right, form -> PatientDraft.of(form.traits().using("Autrement")));
    assertThrows(PatientIdentityChanged.class, () -> move(id, before, "Erreur"));
    assertEquals(1, documents.of(wrong).size());
    assertEquals(List.of(), documents.movedFrom(wrong));
  }

  @Test
  void whoMovesWhatSomebodyMovedSinceIsToldSo() throws IOException {
    PatientId wrong = people.patient();
    DocumentId id = filed(wrong);
    long seen = filing(id);
    move(id, people.seen(people.patient()), "Erreur");
    SeenPatient third = people.seen(people.patient());
    people.bySecretary(
        () -> {
          assertThrows(DocumentFiledAnew.class, () -> documents.move(id, seen, third, "Erreur"));
          assertThrows(DocumentFiledAnew.class, () -> documents.moveBack(id, seen));
        });
  }

  @Test
  void whatNobodyMovedIsNotMovedBack() throws IOException {
    DocumentId id = filed(people.patient());
    people.bySecretary(
        () -> assertThrows(DocumentNotFiled.class, () -> documents.moveBack(id, filing(id))));
  }
}

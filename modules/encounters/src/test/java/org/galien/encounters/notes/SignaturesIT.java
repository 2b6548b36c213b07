package org.galien.encounters.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.galien.encounters.EncounterStatus;
import org.galien.encounters.OnlyPhysiciansSign;
import org.galien.encounters.timeline.SignedNote;
import org.galien.encounters.timeline.Timeline;
import org.galien.platform.audit.AuditChain;
import org.galien.platform.audit.AuditEntry;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.BrokenSeal;
import org.galien.platform.audit.ChainVerification;
import org.galien.platform.audit.Seal;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a signature fixes, and how it is corrected. */
class SignaturesIT extends OpenConsultation {

  private static final NoteContent COUGH = new NoteContent("Toux", "Râles", "Bronchite");
  private static final NoteContent FLU = new NoteContent("Toux", "Râles", "Grippe");

  SignaturesIT(Services services, Encounters encounters) {
    super(services, encounters);
  }

  @BeforeEach
  void writeNote() {
    doctor.does(() -> notes.saveDraft(id, COUGH, 0));
  }

  @Test
  void signatureMakesVersionOne() throws Exception {
    doctor.does(() -> notes.sign(id, 1));
    EncounterView view = doctor.asks(() -> encounters.view(id));
    assertEquals(EncounterStatus.FINISHED, view.status());
    assertEquals(COUGH, view.current().content());
    assertEquals(doctor.name(), view.current().author());
    assertNotNull(view.current().signedAt());
    assertNull(view.draft());
  }

  @Test
  void signedNoteIsNeverOverwritten() throws Exception {
    doctor.does(() -> notes.sign(id, 1));
    doctor.does(
        () -> {
          assertThrows(SignedNoteIsReadOnly.class, () -> notes.saveDraft(id, FLU, 1));
          assertThrows(SignedNoteIsReadOnly.class, () -> notes.sign(id, 1));
        });
    String where = " WHERE encounter_id = " + id.value();
    assertRefusedBySql("UPDATE encounters_note_version SET conclusion = 'x'" + where);
    assertRefusedBySql("DELETE FROM encounters_note_version" + where);
    assertRefusedBySql(
        "REPLACE INTO encounters_note_version (encounter_id, version, reason, examination,"
            + " conclusion, signed_by, signed_at) SELECT encounter_id, version, '', '', '',"
            + " signed_by, signed_at FROM encounters_note_version"
            + where);
    assertRefusedBySql("DELETE FROM encounters_encounter WHERE id = " + id.value());
    assertEquals(COUGH, doctor.asks(() -> encounters.view(id)).current().content());
  }

  @Test
  void amendKeepsBothVersions() throws Exception {
    doctor.does(() -> notes.sign(id, 1));
    doctor.does(() -> notes.amend(id, FLU, "Test positif reçu"));
    List<NoteVersion> versions = doctor.asks(() -> encounters.view(id)).versions();
    assertEquals(List.of(FLU, COUGH), versions.stream().map(NoteVersion::content).toList());
    assertEquals("Test positif reçu", versions.getFirst().amendmentReason());
    assertNull(versions.getLast().amendmentReason());
  }

  @Test
  void correctionIsDraftedAndSavedLikeANote() throws Exception {
    doctor.does(() -> notes.sign(id, 1));
    DraftView begun = doctor.asks(() -> encounters.beginAmendment(id));
    assertEquals(COUGH, begun.content());
    assertEquals(1, begun.amends());
    doctor.does(() -> notes.saveDraft(id, FLU, 0));
    assertEquals(FLU, doctor.asks(() -> encounters.beginAmendment(id)).content());
    doctor.does(() -> assertThrows(AmendmentNeedsReason.class, () -> notes.amend(id, 1, " ")));
    doctor.does(() -> notes.amend(id, 1, "Erreur de saisie"));
    EncounterView view = doctor.asks(() -> encounters.view(id));
    assertEquals(2, view.current().version());
    assertNull(view.draft());
  }

  @Test
  void givenUpCorrectionIsKeptAside() throws Exception {
    doctor.does(() -> notes.sign(id, 1));
    doctor.does(() -> encounters.beginAmendment(id));
    doctor.does(() -> notes.saveDraft(id, FLU, 0));
    doctor.does(() -> encounters.discard(id));
    EncounterView view = doctor.asks(() -> encounters.view(id));
    assertEquals(COUGH, view.current().content());
    assertEquals(FLU, view.rescued().getFirst().content());
  }

  @Test
  void correctionThatChangesNothingIsRefused() {
    doctor.does(() -> notes.sign(id, 1));
    doctor.does(
        () -> assertThrows(AmendmentChangesNothing.class, () -> notes.amend(id, COUGH, "Rien")));
  }

  @Test
  void draftIsNotCorrected() {
    doctor.does(() -> assertThrows(NoteNotSignedYet.class, () -> notes.amend(id, FLU, "Trop tôt")));
  }

  @Test
  void nobodySignsWhatHeHasNotSeen() {
    doctor.does(() -> notes.saveDraft(id, FLU, 1));
    doctor.does(() -> assertThrows(DraftConflict.class, () -> notes.sign(id, 1)));
  }

  @Test
  void emptyNoteIsNotSigned() {
    doctor.does(() -> notes.saveDraft(id, NoteContent.empty(), 1));
    doctor.does(() -> assertThrows(NoteIsEmpty.class, () -> notes.sign(id, 2)));
  }

  @Test
  void whoSignsForAnotherSaysSoAndTheNoteNamesBoth() throws Exception {
    Staff.Person substitute = practice.person(Role.SUBSTITUTE);
    substitute.does(
        () -> {
          NoteOfAnother refusal = assertThrows(NoteOfAnother.class, () -> notes.sign(id, 1));
          assertEquals(doctor.name(), refusal.arguments()[0]);
        });
    assertNull(doctor.asks(() -> encounters.view(id)).current());
    substitute.does(() -> encounters.sign(id, 1, doctor.id()));
    NoteVersion signed = doctor.asks(() -> encounters.view(id)).current();
    assertEquals(COUGH, signed.content());
    assertEquals(substitute.name(), signed.author());
    assertEquals(doctor.name(), signed.writer());
  }

  @Test
  void correctionOfAColleagueIsSignedForHimOrGivenUpNeverTakenForTheOwn() throws Exception {
    doctor.does(() -> notes.sign(id, 1));
    doctor.does(() -> encounters.beginAmendment(id));
    doctor.does(() -> notes.saveDraft(id, FLU, 0));
    Staff.Person colleague = practice.person(Role.PHYSICIAN);
    assertEquals(doctor.id(), colleague.asks(() -> encounters.beginAmendment(id)).writer());
    colleague.does(() -> assertThrows(NoteOfAnother.class, () -> notes.amend(id, 1, "Test reçu")));
    colleague.does(() -> encounters.amend(id, 1, "Test reçu", doctor.id()));
    NoteVersion second = doctor.asks(() -> encounters.view(id)).current();
    assertEquals(doctor.name(), second.writer());
    assertEquals(colleague.name(), second.author());
    assertNull(doctor.asks(() -> encounters.view(id)).versions().getLast().writer());
  }

  @Test
  void nurseAndSecretaryDoNotSign() {
    for (Role role : List.of(Role.NURSE, Role.SECRETARY, Role.ADMINISTRATOR)) {
      practice
          .person(role)
          .does(
              () ->
                  assertThrows(
                      OnlyPhysiciansSign.class, () -> encounters.sign(id, 1, doctor.id())));
    }
  }

  @Test
  void everyStepIsInTheTrailWithoutTheNote() {
    doctor.does(() -> notes.sign(id, 1));
    doctor.does(() -> notes.amend(id, FLU, "Test positif reçu"));
    List<AuditEntry> entries = services.get(AuditTrail.class).ofPatient(patient.value(), 20);
    List<String> actions = entries.stream().map(AuditEntry::action).toList();
    assertTrue(
        actions.containsAll(
            List.of("encounter.opened", "note.drafted", "note.signed", "note.amended")));
    assertTrue(entries.stream().noneMatch(entry -> entry.toString().contains("Toux")));
  }

  @Test
  void signaturesAreFoundAgainAfterACursor() throws Exception {
    doctor.does(() -> notes.sign(id, 1));
    Timeline timeline = services.get(Timeline.class);
    List<SignedNote> all = timeline.signedSince(0, 10_000);
    SignedNote signed = all.stream().filter(note -> note.encounter().equals(id)).findFirst().get();
    assertEquals(patient, signed.patient());
    assertTrue(
        timeline.signedSince(signed.cursor(), 10_000).stream()
            .noneMatch(note -> note.cursor() <= signed.cursor()));
  }

  @Test
  void noteThatTheOwnerOfTheTablesChangesOrAddsIsSeen() throws Exception {
    doctor.does(() -> notes.sign(id, 1));
    AuditChain chain = services.get(AuditChain.class);
    assertTrue(chain.verify().intact());
    String mine = " WHERE encounter_id = " + id.value();
    String trigger = "encounters_note_version_no_update";
    String create = trigger(trigger);
    byOwner("DROP TRIGGER " + trigger);
    try {
      byOwner("UPDATE encounters_note_version SET conclusion = 'Grippe'" + mine);
      ChainVerification found = chain.verify();
      assertEquals(
          List.of(new BrokenSeal("encounters.sealed-note", id.value(), 1)), found.brokenSeals());
      assertNull(found.firstBroken());
      byOwner("UPDATE encounters_note_version SET conclusion = 'Bronchite'" + mine);
      assertTrue(chain.verify().intact());
      byOwner(
          "INSERT INTO encounters_note_version (encounter_id, version, reason, examination,"
              + " conclusion, signed_by, signed_at, amendment_reason) SELECT encounter_id, 2, 'x',"
              + " '', '', signed_by, signed_at, 'x' FROM encounters_note_version"
              + mine);
      assertEquals(1, chain.verify().unsealed());
    } finally {
      String guard = "encounters_note_version_no_delete";
      String again = trigger(guard);
      byOwner("DROP TRIGGER " + guard);
      byOwner("DELETE FROM encounters_note_version" + mine + " AND version = 2");
      byOwner(again);
      byOwner(create);
    }
    assertTrue(chain.verify().intact());
  }

  @Test
  void signedNoteThatIsMovedToAnotherChartIsSeen() throws Exception {
    doctor.does(() -> notes.sign(id, 1));
    AuditChain chain = services.get(AuditChain.class);
    String mine = " WHERE id = " + id.value();
    String whose = "(SELECT MIN(id) FROM patients_patient WHERE id <> " + patient.value() + ")";

    byOwner("UPDATE encounters_encounter SET patient_id = " + whose + mine);
    try {
      assertEquals(
          List.of(new BrokenSeal("encounters.sealed-note", id.value(), 1)),
          chain.verify().brokenSeals());
    } finally {
      byOwner("UPDATE encounters_encounter SET patient_id = " + patient.value() + mine);
    }
    assertTrue(chain.verify().intact());
  }

  @Test
  void notesFromBeforeAreSealedTogetherAndAChangedOneIsSeen() throws Exception {
    doctor.does(() -> notes.sign(id, 1));
    String trigger = trigger("encounters_note_version_no_update");
    String mine = " WHERE encounter_id = " + id.value();
    EarlierNotes earlier = services.get(EarlierNotes.class);
    Map<Long, List<Seal>> sealed = earlier.seals(List.of(Long.MAX_VALUE));
    assertEquals(sealed, earlier.seals(List.of(Long.MAX_VALUE)));
    byOwner("DROP TRIGGER encounters_note_version_no_update");
    try {
      byOwner("UPDATE encounters_note_version SET conclusion = 'Grippe'" + mine);
      assertNotEquals(sealed, earlier.seals(List.of(Long.MAX_VALUE)));
      byOwner("UPDATE encounters_note_version SET conclusion = 'Bronchite'" + mine);
      assertEquals(sealed, earlier.seals(List.of(Long.MAX_VALUE)));
    } finally {
      byOwner(trigger);
    }
  }

  private static String trigger(String name) throws SQLException {
    try (Connection owner = Standalone.owner();
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery("SHOW CREATE TRIGGER " + name)) {
      row.next();
      return row.getString(3);
    }
  }

  private static void byOwner(String sql) throws SQLException {
    try (Connection owner = Standalone.owner();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Neither by the account that works nor by the one that owns the tables. */
  private void assertRefusedBySql(String sql) throws SQLException {
    assertThrows(SQLException.class, () -> byOwner(sql));
    try (Connection connection = services.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      assertThrows(SQLException.class, () -> statement.executeUpdate(sql));
    }
  }
}

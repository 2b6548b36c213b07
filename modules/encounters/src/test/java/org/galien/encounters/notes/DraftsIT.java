package org.galien.encounters.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.galien.encounters.EncounterId;
import org.galien.encounters.NotesAreForClinicians;
import org.galien.encounters.timeline.Timeline;
import org.galien.patients.PatientId;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.Test;

/** What happens to what is typed. */
class DraftsIT extends OpenConsultation {

  private static final NoteContent COUGH = new NoteContent("Toux", "Râles", "");
  private static final NoteContent FEVER = new NoteContent("Fièvre", "", "Virose");

  DraftsIT(Services services, Encounters encounters) {
    super(services, encounters);
  }

  @Test
  void draftSurvivesForWhoComesBack() throws Exception {
    doctor.does(() -> notes.saveDraft(id, COUGH, 0));
    EncounterId again = doctor.asks(() -> encounters.open(patient, doctor.id()));
    assertEquals(id, again);
    DraftView draft = doctor.asks(() -> encounters.view(again)).draft();
    assertEquals(COUGH, draft.content());
    assertEquals(1, draft.revision());
    assertEquals(doctor.name(), draft.author());
  }

  @Test
  void conflictingDraftIsKept() throws Exception {
    doctor.does(() -> notes.saveDraft(id, FEVER, 0));
    doctor.does(
        () -> {
          DraftConflict conflict =
              assertThrows(DraftConflict.class, () -> notes.saveDraft(id, COUGH, 0));
          assertEquals(FEVER, conflict.theirs().content());
          assertEquals(doctor.name(), conflict.arguments()[0]);
        });
    EncounterView view = doctor.asks(() -> encounters.view(id));
    assertEquals(FEVER, view.draft().content());
    List<NoteContent> kept = view.rescued().stream().map(RescuedDraft::content).toList();
    assertEquals(Set.of(COUGH, FEVER), Set.copyOf(kept));
  }

  @Test
  void nobodyElseWritesInADraftAndWhatHeTypedIsKept() throws Exception {
    doctor.does(() -> notes.saveDraft(id, COUGH, 0));
    for (Role role : List.of(Role.NURSE, Role.SUBSTITUTE, Role.PHYSICIAN)) {
      NoteContent typed = new NoteContent("", role.name(), "");
      practice
          .person(role)
          .does(
              () -> {
                DraftOfAnother refusal =
                    assertThrows(
                        DraftOfAnother.class, () -> notes.saveDraft(id, typed, 1), role.name());
                assertEquals(doctor.name(), refusal.arguments()[0]);
              });
      EncounterView view = doctor.asks(() -> encounters.view(id));
      assertEquals(COUGH, view.draft().content());
      assertEquals(typed, view.rescued().getFirst().content());
    }
    assertEquals(2, doctor.asks(() -> notes.saveDraft(id, FEVER, 1)).revision());
  }

  @Test
  void nurseWritesHerOwnNoteAndClosesNobodyElses() throws Exception {
    Staff.Person nurse = practice.person(Role.NURSE);
    EncounterId own = nurse.asks(() -> encounters.open(patient, nurse.id()));
    assertNotEquals(id, own);
    assertEquals(1, nurse.asks(() -> notes.saveDraft(own, FEVER, 0)).revision());
    nurse.does(() -> assertThrows(DraftOfAnother.class, () -> encounters.discard(id)));
  }

  @Test
  void chosenTextReplacesTheOtherWhichStaysKept() throws Exception {
    doctor.does(() -> encounters.saveDraft(id, FEVER, 0, new EditorTab("a", 1)));
    doctor.does(
        () -> {
          EditorTab other = new EditorTab("b", 1);
          DraftConflict conflict =
              assertThrows(DraftConflict.class, () -> encounters.saveDraft(id, COUGH, 0, other));
          encounters.saveDraft(id, COUGH, conflict.theirs().revision(), other);
        });
    EncounterView view = doctor.asks(() -> encounters.view(id));
    assertEquals(COUGH, view.draft().content());
    assertTrue(view.rescued().stream().anyMatch(text -> text.content().equals(FEVER)));
  }

  @Test
  void tabWhoseAnswerWasLostDoesNotConflictWithItself() throws Exception {
    doctor.does(() -> encounters.saveDraft(id, COUGH, 0, new EditorTab("tab", 1)));
    DraftSaved saved =
        doctor.asks(() -> encounters.saveDraft(id, FEVER, 0, new EditorTab("tab", 2)));
    assertEquals(2, saved.revision());
  }

  @Test
  void requestThatArrivesLateChangesNothing() throws Exception {
    doctor.does(() -> encounters.saveDraft(id, FEVER, 0, new EditorTab("tab", 2)));
    doctor.does(() -> encounters.saveDraft(id, COUGH, 0, new EditorTab("tab", 1)));
    assertEquals(FEVER, doctor.asks(() -> encounters.view(id)).draft().content());
  }

  @Test
  void sameTextTwiceIsOneRevision() throws Exception {
    doctor.does(() -> notes.saveDraft(id, COUGH, 0));
    assertEquals(1, doctor.asks(() -> notes.saveDraft(id, COUGH, 0)).revision());
  }

  @Test
  void emptyDraftIsDiscardedAndLeavesTheTimeline() throws Exception {
    doctor.does(() -> encounters.discard(id));
    assertEquals(List.of(), doctor.asks(() -> services.get(Timeline.class).of(patient, 0, 10)));
    assertNull(doctor.asks(() -> encounters.view(id)).draft());
  }

  @Test
  void writtenDraftIsNotDiscarded() {
    doctor.does(() -> notes.saveDraft(id, COUGH, 0));
    doctor.does(() -> assertThrows(DraftNotEmpty.class, () -> encounters.discard(id)));
  }

  @Test
  void textTypedWhileSignedElsewhereIsKept() throws Exception {
    doctor.does(() -> notes.saveDraft(id, COUGH, 0));
    doctor.does(() -> notes.sign(id, 1));
    doctor.does(
        () -> assertThrows(SignedNoteIsReadOnly.class, () -> notes.saveDraft(id, FEVER, 1)));
    EncounterView view = doctor.asks(() -> encounters.view(id));
    assertEquals(COUGH, view.current().content());
    assertEquals(FEVER, view.rescued().getFirst().content());
  }

  @Test
  void nextDayIsAnotherConsultation() throws Exception {
    TestClock clock = services.get(TestClock.class);
    try {
      clock.stopAt(LocalDateTime.now(clock).plusDays(1));
      assertNotEquals(id, doctor.asks(() -> encounters.open(patient, doctor.id())));
    } finally {
      clock.goOn();
    }
  }

  @Test
  void tabsThatOpenAtOnceShareOneConsultation() throws Exception {
    PatientId other = practice.patient();
    Set<EncounterId> opened = ConcurrentHashMap.newKeySet();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<EncounterId>> tabs =
          IntStream.range(0, 8)
              .mapToObj(
                  tab ->
                      threads.submit(() -> doctor.asks(() -> encounters.open(other, doctor.id()))))
              .toList();
      for (Future<EncounterId> tab : tabs) {
        opened.add(tab.get());
      }
    }
    assertEquals(1, opened.size());
  }

  @Test
  void unknownPatientOpensNothing() {
    doctor.does(
        () ->
            assertThrows(
                EncounterUnknown.class,
                () -> encounters.open(new PatientId(Long.MAX_VALUE), doctor.id())));
  }

  @Test
  void secretaryWritesNothing() {
    Staff.Person secretary = practice.person(Role.SECRETARY);
    secretary.does(
        () -> {
          assertThrows(NotesAreForClinicians.class, () -> encounters.open(patient, doctor.id()));
          assertThrows(NotesAreForClinicians.class, () -> notes.saveDraft(id, COUGH, 0));
        });
    assertFalse(doctor.name().isEmpty());
  }
}

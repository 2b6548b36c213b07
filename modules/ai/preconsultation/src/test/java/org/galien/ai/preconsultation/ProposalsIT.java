package org.galien.ai.preconsultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.galien.ai.preconsultation.script.Reason;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.Verdict;
import org.galien.encounters.NotesAreForClinicians;
import org.galien.encounters.OnlyPhysiciansSign;
import org.galien.patients.PatientId;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.platform.users.Actor;
import org.galien.platform.users.RoleRefused;
import org.galien.standalone.Services;
import org.junit.jupiter.api.Test;

/**
 * What a clinician is proposed of the answers, and what becomes of it; the questions a doctor
 * edits.
 */
class ProposalsIT extends PlayedInterview {

  ProposalsIT(Services services) {
    super(services);
  }

  @Test
  void oneWordInCommonIsNotTheSameThing() {
    treated("Acide acétylsalicylique 75 mg");
    String token = link();
    Progress begun = begun(token, BORN);
    say(token, begun.key(), "traitements", null, "acide folique, acide acétylsalicylique le soir");
    assertEquals(Novelty.NEW, piece(proposal(), "acide folique").novelty());
    assertEquals(Novelty.KNOWN, piece(proposal(), "acide acétylsalicylique le soir").novelty());
  }

  @Test
  void noIsNothingOnlyWhenNothingIsNamedBesideIt() {
    assertTrue(Comparison.none("Non, aucune allergie connue"));
    assertTrue(Comparison.none("je ne prends pas de médicament"));
    assertFalse(Comparison.none("non, pénicilline"));
    assertFalse(Comparison.none("pas de soucis sauf iode"));
    assertFalse(Comparison.none("allergie"));
  }

  @Test
  void refusingIsAsEasyAndLeavesNothing() {
    String token = link();
    assertEquals(
        InterviewState.REFUSED, practice.as(DOOR, () -> interviews.consent(token, false, "fr")));
    assertTrue(practice.as(practice.doctor, () -> proposals.of(patient)).isEmpty());
  }

  @Test
  void whatIsNewAgainstTheRecordIsMarkedAndWhatAClinicianDidIsKept() {
    treated("Périndopril 5 mg");
    String token = link();
    Progress begun = begun(token, BORN);
    say(token, begun.key(), "traitements", null, "perindopril le matin, ibuprofène");
    Progress done = truthful(link(), BORN, Reason.FOLLOW_UP, null);
    assertEquals(InterviewState.FINISHED, done.state());
    Proposal proposal = proposal();
    Piece known = piece(proposal, "perindopril le matin");
    Piece fresh = piece(proposal, "ibuprofène");
    assertEquals(Novelty.KNOWN, known.novelty());
    assertEquals("Périndopril 5 mg", known.recorded());
    assertEquals(Novelty.NEW, fresh.novelty());
    judge(proposal, fresh, fresh.note());
    judge(proposal, known, null);
    assertEquals(Verdict.ACCEPTED, piece(proposal(), "ibuprofène").verdict());
    assertEquals(practice.doctor.name(), piece(proposal(), "ibuprofène").judgedBy());
    assertEquals(Verdict.REJECTED, piece(proposal(), "perindopril le matin").verdict());
    assertEquals(
        Verdict.CORRECTED,
        services.get(AiJournal.class).latest("preconsultation", 1).getFirst().verdict());
  }

  private static Piece piece(Proposal proposal, String said) {
    return proposal.pieces().stream().filter(p -> p.said().equals(said)).findFirst().orElseThrow();
  }

  private void judge(Proposal proposal, Piece piece, String text) {
    practice.as(
        practice.doctor,
        () -> {
          proposals.judge(patient, proposal.interview().id(), piece.id(), text);
          return null;
        });
  }

  @Test
  void answersAreForCliniciansAndOfThePatientTheyAreAbout() {
    truthful(link(), BORN, Reason.FOLLOW_UP, null);
    Proposal proposal = proposal();
    PatientId other = practice.patient(BORN, AdministrativeSex.MALE);
    assertThrows(
        NotesAreForClinicians.class,
        () -> practice.as(practice.secretary, () -> proposals.of(patient)));
    assertThrows(
        InterviewClosed.class,
        () ->
            practice.as(
                practice.doctor,
                () -> {
                  proposals.judge(
                      other, proposal.interview().id(), proposal.pieces().getFirst().id(), null);
                  return null;
                }));
    assertThrows(
        RoleRefused.class, () -> practice.as(Actor.nobody("x"), () -> interviews.look("x", "y")));
  }

  @Test
  void onlyADoctorChangesTheQuestionsAndOnlyToWhatCanBeRead() {
    Scripts scripts = services.get(Scripts.class);
    assertThrows(
        OnlyPhysiciansSign.class, () -> save(practice.secretary, scripts, "texte a = A ?"));
    assertThrows(ScriptUnreadable.class, () -> save(practice.doctor, scripts, "bonjour"));
    save(practice.doctor, scripts, "texte a = A ?");
    assertEquals(1, scripts.current().questions().size());
    practice.as(
        practice.doctor,
        () -> {
          scripts.reset();
          return null;
        });
    assertTrue(scripts.current().questions().size() > 5);
  }

  private void save(Actor who, Scripts scripts, String text) {
    practice.as(
        who,
        () -> {
          scripts.save(text);
          return null;
        });
  }
}

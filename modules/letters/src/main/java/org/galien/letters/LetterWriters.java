package org.galien.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.patients.PatientId;
import org.galien.platform.care.CareCircle;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/**
 * Who reads, prepares and signs. Reception prepares drafts in which nothing of the chart stands;
 * what is clinical, and what is signed, is for those bound to the patient's care.
 */
@ApplicationScoped
public class LetterWriters {

  @Inject Acting acting;
  @Inject CareCircle circle;
  @Inject Users users;

  /** True for clinical roles, and for the system. */
  public boolean clinical() {
    Actor actor = acting.current();
    return actor.system() || actor.clinical();
  }

  /** As {@link #clinical()}, and the chart is open to who acts. */
  public boolean mayRead(PatientId patient) {
    return clinical() && circle.isOpen(patient.value());
  }

  /** True for who may prepare a draft. */
  public boolean mayWrite() {
    Actor actor = acting.current();
    return actor.clinical() || actor.roles().contains(Role.SECRETARY);
  }

  public boolean maySign() {
    return acting.current().roles().stream().anyMatch(Role::signsNotes);
  }

  /** Display name of an account. */
  public String name(UserId user) {
    return users.find(user).map(UserView::displayName).orElse("");
  }

  /**
   * @throws LetterRefusal for who may not read
   * @throws org.galien.platform.care.ReasonWanted while the chart is not open to who acts
   */
  public void requireReader(PatientId patient) {
    if (!clinical()) {
      throw LetterRefusal.onlyClinicians();
    }
    circle.require(patient.value());
  }

  /**
   * @return who acts
   * @throws LetterRefusal for who prepares no letters
   */
  UserId requireWriter() {
    if (!mayWrite()) {
      throw LetterRefusal.onlyWriters();
    }
    return acting.current().user();
  }

  /**
   * @return who acts
   * @throws LetterRefusal for who is no doctor
   */
  UserId requireSigner() {
    if (!maySign()) {
      throw LetterRefusal.onlyDoctorsSign();
    }
    return acting.current().user();
  }

  /**
   * For a draft that is opened or changed.
   *
   * @throws LetterRefusal for reception, once something of the chart may stand in it
   */
  void requireDraft(LetterEntity draft) {
    requireWriter();
    if (draft.clinical || clinical()) {
      requireReader(new PatientId(draft.patientId));
    }
  }

  /** Who signs what this person begins: a doctor himself. */
  UserId signer(UserId wanted) {
    if (maySign()) {
      return acting.current().user();
    }
    return users
        .find(wanted)
        .filter(UserView::practitioner)
        .map(UserView::id)
        .orElseThrow(LetterRefusal::noSigner);
  }
}

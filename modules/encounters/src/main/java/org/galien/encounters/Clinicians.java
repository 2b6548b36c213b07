package org.galien.encounters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** Who may read, write and sign notes, decided by the roles of who acts. */
@ApplicationScoped
public class Clinicians {

  @Inject Acting acting;
  @Inject Users users;

  /**
   * True for clinical roles, and for the system: background work reads notes, people never by it.
   */
  public boolean mayRead() {
    Actor actor = acting.current();
    return actor.system() || actor.clinical();
  }

  /** True for who may sign the note of a consultation. */
  public boolean maySign() {
    return acting.current().roles().stream().anyMatch(Role::signsNotes);
  }

  /** True for who may sign a note of this kind. */
  public boolean maySign(NoteKind kind) {
    return kind == NoteKind.CONSULTATION
        ? maySign()
        : acting.current().roles().contains(Role.NURSE);
  }

  /** The kind of note that who acts writes in the own name. */
  public NoteKind ownKind() {
    return maySign() ? NoteKind.CONSULTATION : NoteKind.NURSING;
  }

  /**
   * @throws NotesAreForClinicians when who acts may not read notes
   */
  public void requireReader() {
    if (!mayRead()) {
      throw new NotesAreForClinicians();
    }
  }

  /**
   * @return who acts, a person with a clinical role
   * @throws NotesAreForClinicians for everybody else, the system included
   */
  public UserId requireWriter() {
    Actor actor = acting.current();
    if (!actor.clinical()) {
      throw new NotesAreForClinicians();
    }
    return actor.user();
  }

  /**
   * @return who acts, a person who may sign notes, of whatever kind
   * @throws OnlyPhysiciansSign for everybody else
   */
  public UserId requireSigner() {
    if (!maySign() && !maySign(NoteKind.NURSING)) {
      throw new OnlyPhysiciansSign();
    }
    return acting.current().user();
  }

  /**
   * @throws OnlyPhysiciansSign when it is the note of a consultation, and who acts may not sign it
   * @throws OnlyNursesSign when it is a nursing note, and who acts is no nurse
   */
  public void requireSigner(NoteKind kind) {
    if (!maySign(kind)) {
      throw kind == NoteKind.NURSING ? new OnlyNursesSign() : new OnlyPhysiciansSign();
    }
  }

  /** Display name of an account, empty for none; accounts are closed, never deleted. */
  public String name(Long user) {
    if (user == null) {
      return "";
    }
    Actor actor = acting.current();
    if (actor.person() && actor.user().value() == user) {
      return actor.name();
    }
    Optional<UserView> found = users.find(new UserId(user));
    return found.map(UserView::displayName).orElse("");
  }
}

package org.galien.encounters.notes;

import org.galien.encounters.EncounterId;
import org.galien.platform.users.Acting;
import org.galien.platform.users.UserId;
import org.galien.standalone.Services;

/** The steps of the note's screen, as who acts takes them with the own note. */
public final class Writing {

  private final Services services;
  private final Encounters encounters;

  public Writing(Services services) {
    this.services = services;
    this.encounters = services.get(Encounters.class);
  }

  /** From a tab that is never twice the same. */
  public DraftSaved saveDraft(EncounterId id, NoteContent content, long base) {
    return encounters.saveDraft(id, content, base, new EditorTab("", 0));
  }

  public void sign(EncounterId id, long revision) {
    encounters.sign(id, revision, self());
  }

  public void amend(EncounterId id, long revision, String reason) {
    encounters.amend(id, revision, reason, self());
  }

  /** The whole way: begun, written, signed. */
  public void amend(EncounterId id, NoteContent content, String reason) {
    long begun = encounters.beginAmendment(id).revision();
    amend(id, saveDraft(id, content, begun).revision(), reason);
  }

  private UserId self() {
    return services.get(Acting.class).current().user();
  }
}

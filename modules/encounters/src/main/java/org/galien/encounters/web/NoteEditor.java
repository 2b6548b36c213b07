package org.galien.encounters.web;

import java.time.Instant;
import java.util.List;
import org.galien.encounters.NoteKind;
import org.galien.encounters.notes.DraftView;
import org.galien.encounters.notes.EncounterView;
import org.galien.encounters.notes.NoteContent;
import org.galien.encounters.notes.RescuedDraft;
import org.galien.platform.messages.Messages;
import org.galien.platform.users.UserId;
import org.galien.platform.web.Texts;

/**
 * What the editor starts from.
 *
 * @param kind of the note, as who writes it signs
 * @param encounter null until the first letter opens a consultation
 * @param startedAt null until then
 * @param writer number of the account whose note it is, 0 until then
 * @param author display name of the writer
 * @param why the note is corrected, as far as it is typed
 * @param foreign it is not the reader's: shown, not written in
 */
public record NoteEditor(
    NoteKind kind,
    Long encounter,
    String practitioner,
    Instant startedAt,
    NoteContent content,
    long revision,
    int amends,
    Instant savedAt,
    long writer,
    String author,
    String why,
    boolean foreign,
    List<RescuedDraft> rescued) {

  static NoteEditor blank(NoteKind kind) {
    return new NoteEditor(
        kind, null, "", null, NoteContent.empty(), 0, 0, null, 0, "", "", false, List.of());
  }

  static NoteEditor of(EncounterView encounter, UserId reader) {
    DraftView draft = encounter.draft();
    return new NoteEditor(
        encounter.kind(),
        encounter.id().value(),
        encounter.practitionerName(),
        encounter.startedAt(),
        draft.content(),
        draft.revision(),
        draft.amends(),
        draft.savedAt(),
        draft.writer().value(),
        draft.author(),
        draft.amendmentReason(),
        !draft.writer().equals(reader),
        encounter.rescued());
  }

  /** Message key of what a part is called in a note of this kind. */
  public String key(String part) {
    return NoteWords.key(kind, part);
  }

  /** What belongs into a part, for the kinds that have a template; else empty. */
  public String hint(String part) {
    return kind == NoteKind.NURSING ? Messages.text(Texts.locale(), key(part + "-hint")) : "";
  }

  public boolean opened() {
    return encounter != null;
  }

  public boolean amendment() {
    return amends > 0;
  }

  /** True when the text was typed before this page was opened. */
  public boolean resumed() {
    return revision > 0;
  }
}

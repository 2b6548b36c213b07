package org.galien.encounters.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalTime;
import org.galien.encounters.Clinicians;
import org.galien.encounters.EncounterId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.UserId;
import org.galien.platform.voice.Dates;

/** What is being written. Locks the draft before it looks at anything else. */
@ApplicationScoped
class Drafts {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject Clinicians clinicians;
  @Inject Rescue rescue;

  DraftSaved save(EncounterId id, NoteContent content, long baseRevision, EditorTab tab) {
    UserId author = clinicians.requireWriter();
    DraftEntity draft = locked(id);
    if (draft == null) {
      throw noDraft(id, content, author);
    }
    if (!draft.isOf(author)) {
      throw ofAnother(draft, content, author);
    }
    boolean sameTab = draft.lastWrittenBy(tab);
    boolean lateRequest = sameTab && tab.sequence() < draft.tabSequence;
    if (lateRequest || draft.text.content().equals(content)) {
      return saved(draft);
    }
    if (draft.revision != baseRevision && !sameTab) {
      throw conflict(draft, content, author);
    }
    draft.write(content, tab, clock.instant());
    if (!sameTab) {
      record("note.drafted", id, "saved " + draft.revision);
    }
    return saved(draft);
  }

  /**
   * The draft to sign.
   *
   * @param writer who wrote it, as the signer says
   * @throws NoteOfAnother when somebody else did
   * @throws DraftConflict when it changed since {@code revision}: nobody signs what he has not seen
   */
  DraftEntity toSign(EncounterId id, long revision, UserId writer) {
    DraftEntity draft = locked(id);
    if (draft == null) {
      encounter(id);
      throw new SignedNoteIsReadOnly();
    }
    if (!draft.isOf(writer)) {
      throw new NoteOfAnother(clinicians.name(draft.author));
    }
    if (draft.revision != revision) {
      throw new DraftConflict(view(draft), time(draft));
    }
    if (draft.text.content().isBlank()) {
      throw new NoteIsEmpty();
    }
    return draft;
  }

  /** May be null: nothing is being written. */
  DraftEntity locked(EncounterId id) {
    return em.find(DraftEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  DraftEntity find(EncounterId id) {
    return em.find(DraftEntity.class, id.value());
  }

  EncounterEntity encounter(EncounterId id) {
    EncounterEntity encounter = em.find(EncounterEntity.class, id.value());
    if (encounter == null) {
      throw new EncounterUnknown();
    }
    return encounter;
  }

  DraftView view(DraftEntity draft) {
    return new DraftView(
        draft.text.content(),
        draft.revision,
        draft.savedAt,
        new UserId(draft.author),
        clinicians.name(draft.author),
        draft.amends,
        draft.amendmentReason);
  }

  void record(String action, EncounterId id, String detail) {
    audit.record(action, subject(id), detail);
  }

  /** A signed note's own words stand behind its entry. */
  void seal(String action, NoteVersionEntity version) {
    audit.seal(action, subject(new EncounterId(version.encounterId)), version.seal());
  }

  private Subject subject(EncounterId id) {
    return Subject.ofPatient("encounter", id.value(), encounter(id).patientId);
  }

  /** Keeps both texts: whatever the person chooses next, neither is gone. */
  private DraftConflict conflict(DraftEntity draft, NoteContent content, UserId author) {
    rescue.keep(draft.encounterId, draft.text.content(), draft.savedBy);
    rescue.keep(draft.encounterId, content, author.value());
    record("note.draft-conflict", new EncounterId(draft.encounterId), "saved " + draft.revision);
    return new DraftConflict(view(draft), time(draft));
  }

  private DraftOfAnother ofAnother(DraftEntity draft, NoteContent content, UserId author) {
    if (rescue.keep(draft.encounterId, content, author.value())) {
      record("note.draft-rescued", new EncounterId(draft.encounterId), null);
    }
    return new DraftOfAnother(clinicians.name(draft.author));
  }

  /** The note was signed or discarded in another tab while this one was still typing. */
  private SignedNoteIsReadOnly noDraft(EncounterId id, NoteContent content, UserId author) {
    encounter(id);
    if (rescue.keepUnlessSigned(id.value(), content, author.value())) {
      record("note.draft-rescued", id, null);
    }
    return new SignedNoteIsReadOnly();
  }

  private String time(DraftEntity draft) {
    return Dates.time(LocalTime.ofInstant(draft.savedAt, clock.getZone()));
  }

  private static DraftSaved saved(DraftEntity draft) {
    return new DraftSaved(draft.revision, draft.savedAt);
  }
}

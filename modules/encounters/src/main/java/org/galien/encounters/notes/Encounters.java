package org.galien.encounters.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.galien.encounters.Clinicians;
import org.galien.encounters.EncounterId;
import org.galien.encounters.NotesAreForClinicians;
import org.galien.encounters.OnlyNursesSign;
import org.galien.encounters.OnlyPhysiciansSign;
import org.galien.patients.PatientId;
import org.galien.platform.audit.Looks;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.UserId;

/** Consultations: opened, written, signed, corrected. */
@ApplicationScoped
@Transactional
public class Encounters {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Clinicians clinicians;
  @Inject Drafts drafts;
  @Inject Signatures signatures;
  @Inject Rescue rescue;
  @Inject Openings openings;
  @Inject Looks looks;

  /**
   * Starts today's consultation of this practitioner with this patient, or finds it when it is not
   * finished; two tabs that open at once get the same one.
   *
   * @throws NotesAreForClinicians when who acts writes no notes
   * @throws EncounterUnknown when there is no such patient or practitioner
   */
  public EncounterId open(PatientId patient, UserId practitioner) {
    clinicians.requireReader(patient);
    return openings.open(patient, practitioner);
  }

  /**
   * Stores what is being written. Saving the same text twice changes nothing.
   *
   * <p>Audited when another person or another tab starts writing, not at every keystroke.
   *
   * @param baseRevision the revision the text started from
   * @throws DraftConflict when the stored draft is newer and comes from another tab; both texts are
   *     kept
   * @throws DraftOfAnother when somebody else writes this note; the text is kept aside
   * @throws SignedNoteIsReadOnly when the note is signed and no correction was begun; the text is
   *     kept
   */
  @Transactional(
      dontRollbackOn = {DraftConflict.class, DraftOfAnother.class, SignedNoteIsReadOnly.class})
  public DraftSaved saveDraft(
      EncounterId id, NoteContent content, long baseRevision, EditorTab tab) {
    requireOpen(id);
    return drafts.save(id, content, baseRevision, tab);
  }

  /**
   * Signs a draft as version 1, which names who wrote it and who signed.
   *
   * @param revision the revision the signer has before his eyes
   * @param writer whose note it is: who signs for another says so
   * @throws OnlyPhysiciansSign for every other role, when it is the note of a consultation
   * @throws OnlyNursesSign for every other role, when it is a nursing note
   * @throws NoteOfAnother when {@code writer} did not write it
   * @throws DraftConflict when the draft changed since that revision
   * @throws NoteIsEmpty when the draft says nothing
   * @throws SignedNoteIsReadOnly when it is signed already
   */
  public void sign(EncounterId id, long revision, UserId writer) {
    signatures.sign(id, revision, writer);
  }

  /**
   * Begins, or finds, the correction of a signed note: a draft that starts from its current
   * version.
   *
   * @throws NoteNotSignedYet when there is nothing to correct
   */
  public DraftView beginAmendment(EncounterId id) {
    UserId author = clinicians.requireSigner();
    requireOpen(id);
    DraftEntity draft = drafts.locked(id);
    EncounterEntity encounter = signatures.finished(id);
    if (draft == null) {
      NoteContent content = signatures.current(encounter).text.content();
      draft =
          DraftEntity.begin(id.value(), content, encounter.noteVersion, author, clock.instant());
      em.persist(draft);
      drafts.record("note.amendment-begun", id, "version " + encounter.noteVersion);
    }
    return drafts.view(draft);
  }

  /**
   * Keeps why a note is being corrected while that is typed; signing says it again. Saving the same
   * words twice changes nothing.
   *
   * @throws DraftOfAnother when somebody else writes it
   * @throws SignedNoteIsReadOnly when no correction was begun
   */
  public void keepAmendmentReason(EncounterId id, String reason) {
    UserId author = clinicians.requireSigner();
    DraftEntity draft = drafts.locked(id);
    if (draft == null || draft.amends == 0) {
      throw new SignedNoteIsReadOnly();
    }
    signatures.finished(id);
    if (!draft.isOf(author)) {
      throw new DraftOfAnother(clinicians.name(draft.author));
    }
    draft.amendmentReason = TextLimit.checked(reason, Signatures.REASON);
  }

  /**
   * Signs a drafted correction as a new version.
   *
   * @param writer as for {@link #sign(EncounterId, long, UserId)}
   * @throws NoteOfAnother when {@code writer} did not write it
   * @throws AmendmentNeedsReason when {@code reason} says nothing
   * @throws AmendmentChangesNothing when the text is that of the current version
   */
  public void amend(EncounterId id, long revision, String reason, UserId writer) {
    signatures.amend(id, revision, reason, writer);
  }

  /**
   * Closes a consultation opened by mistake, or gives up a correction, whose text is kept aside.
   *
   * @throws DraftOfAnother when it is neither the own one nor who acts may sign it
   * @throws DraftNotEmpty when a first note holds text: it is signed or emptied, not thrown away
   * @throws SignedNoteIsReadOnly when nothing is being written
   */
  public void discard(EncounterId id) {
    UserId author = clinicians.requireWriter();
    DraftEntity draft = drafts.locked(id);
    EncounterEntity encounter = drafts.encounter(id);
    if (draft == null) {
      throw new SignedNoteIsReadOnly();
    }
    if (!draft.isOf(author) && !clinicians.maySign(encounter.kind)) {
      throw new DraftOfAnother(clinicians.name(draft.author));
    }
    if (draft.amends > 0) {
      rescue.keepUnlessSigned(id.value(), draft.text.content(), draft.savedBy);
    } else if (draft.text.content().isBlank()) {
      encounter.cancelled();
    } else {
      throw new DraftNotEmpty();
    }
    em.remove(draft);
    drafts.record("note.draft-discarded", id, null);
  }

  /**
   * A consultation with its draft and all its versions.
   *
   * @throws NotesAreForClinicians when who acts may not read notes
   */
  public EncounterView view(EncounterId id) {
    requireOpen(id);
    EncounterEntity encounter = drafts.encounter(id);
    DraftEntity draft = drafts.find(id);
    return new EncounterView(
        id,
        new PatientId(encounter.patientId),
        new UserId(encounter.practitionerId),
        clinicians.name(encounter.practitionerId),
        encounter.kind,
        encounter.startedAt,
        encounter.status,
        draft == null ? null : drafts.view(draft),
        signatures.versions(id),
        rescue.of(id.value()));
  }

  /**
   * As {@link #view(EncounterId)}, for who has this patient's chart open.
   *
   * @throws EncounterUnknown when it is in no such chart
   */
  public EncounterView view(PatientId patient, EncounterId id) {
    EncounterView view = view(id);
    if (!view.patient().equals(patient)) {
      throw new EncounterUnknown();
    }
    looks.record("note.viewed", Subject.ofPatient("encounter", id.value(), patient.value()));
    return view;
  }

  /** A conflict and a correction hand out what somebody else wrote. */
  private void requireOpen(EncounterId id) {
    clinicians.requireReader();
    clinicians.requireReader(new PatientId(drafts.encounter(id).patientId));
  }
}

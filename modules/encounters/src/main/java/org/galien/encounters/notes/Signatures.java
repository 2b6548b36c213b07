package org.galien.encounters.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.galien.encounters.Clinicians;
import org.galien.encounters.EncounterAmended;
import org.galien.encounters.EncounterId;
import org.galien.encounters.EncounterSigned;
import org.galien.encounters.EncounterStatus;
import org.galien.patients.PatientId;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.UserId;

/** Turns drafts into signed versions. */
@ApplicationScoped
class Signatures {

  static final int REASON = 500;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Clinicians clinicians;
  @Inject Drafts drafts;
  @Inject Rescue rescue;
  @Inject Event<EncounterSigned> signed;
  @Inject Event<EncounterAmended> amended;

  void sign(EncounterId id, long revision, UserId writer) {
    UserId signer = clinicians.requireSigner();
    DraftEntity draft = drafts.toSign(id, revision, writer);
    if (draft.amends > 0) {
      throw new AmendmentNeedsReason();
    }
    EncounterEntity encounter = drafts.encounter(id);
    clinicians.requireSigner(encounter.kind);
    NoteVersionEntity version = version(encounter, draft.text.content(), writer, signer, null);
    em.remove(draft);
    signed.fire(new EncounterSigned(id, new PatientId(encounter.patientId)));
    drafts.seal(NoteSeals.SIGNED, version);
  }

  void amend(EncounterId id, long revision, String reason, UserId writer) {
    UserId signer = clinicians.requireSigner();
    String why = required(reason);
    DraftEntity draft = drafts.toSign(id, revision, writer);
    EncounterEntity encounter = finished(id);
    NoteVersionEntity version = amend(encounter, draft.text.content(), writer, signer, why);
    em.remove(draft);
    announce(encounter, version);
  }

  NoteVersionEntity current(EncounterEntity encounter) {
    return em.createQuery(
            "SELECT v FROM NoteVersionEntity v WHERE v.encounterId = :id AND v.version = :version",
            NoteVersionEntity.class)
        .setParameter("id", encounter.id)
        .setParameter("version", encounter.noteVersion)
        .getSingleResult();
  }

  /** Newest first. */
  List<NoteVersion> versions(EncounterId id) {
    return em.createQuery(
            "SELECT v FROM NoteVersionEntity v WHERE v.encounterId = :id ORDER BY v.version DESC",
            NoteVersionEntity.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(
            version ->
                version.view(
                    clinicians.name(version.signedBy),
                    version.forAnother() ? clinicians.name(version.writtenBy) : null))
        .toList();
  }

  /** A signed one, whose corrections who acts may sign. */
  EncounterEntity finished(EncounterId id) {
    EncounterEntity encounter = drafts.encounter(id);
    clinicians.requireSigner(encounter.kind);
    if (encounter.status != EncounterStatus.FINISHED) {
      throw new NoteNotSignedYet();
    }
    return encounter;
  }

  private NoteVersionEntity amend(
      EncounterEntity encounter, NoteContent content, UserId writer, UserId signer, String why) {
    if (current(encounter).text.content().equals(content)) {
      throw new AmendmentChangesNothing();
    }
    return version(encounter, content, writer, signer, why);
  }

  private void announce(EncounterEntity encounter, NoteVersionEntity version) {
    EncounterId id = new EncounterId(encounter.id);
    amended.fire(
        new EncounterAmended(id, new PatientId(encounter.patientId), encounter.noteVersion));
    drafts.seal(NoteSeals.AMENDED, version);
  }

  private NoteVersionEntity version(
      EncounterEntity encounter, NoteContent content, UserId writer, UserId signer, String why) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    encounter.signed(content, now);
    NoteVersionEntity version = new NoteVersionEntity();
    version.encounterId = encounter.id;
    version.version = encounter.noteVersion;
    version.text = new NoteText(content);
    version.writtenBy = writer.value();
    version.signedBy = signer.value();
    version.signedAt = now;
    version.amendmentReason = why;
    em.persist(version);
    return version;
  }

  private static String required(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new AmendmentNeedsReason();
    }
    return TextLimit.checked(reason, REASON);
  }
}

package org.galien.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.galien.letters.templates.LetterTemplate;
import org.galien.letters.templates.LetterTemplates;
import org.galien.patients.ChartMerges;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.UserId;

/** Begins letters and writes them down while they are typed. */
@ApplicationScoped
@Transactional
public class Letters {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject ChartMerges merges;
  @Inject LetterWriters writers;
  @Inject LetterFields fields;
  @Inject LetterTemplates templates;
  @Inject AsideTexts aside;

  /**
   * Begins a draft from a template, whose fields are filled as far as who acts may know.
   *
   * @param template as {@link LetterTemplate#reference()}
   * @param signer who shall sign; ignored when a doctor begins, who signs himself
   * @throws LetterRefusal when nobody who signs is named
   */
  public LetterView begin(PatientId patient, String template, UserId signer) {
    UserId own = writers.requireWriter();
    if (writers.clinical()) {
      writers.requireReader(patient);
    }
    LetterTemplate from = templates.view(template);
    merges.hold(patient);
    LetterEntity draft = new LetterEntity();
    draft.patientId = patient.value();
    draft.template = from.reference();
    draft.kind = from.kind();
    draft.title = from.name();
    draft.authorId = own.value();
    draft.signerId = writers.signer(signer).value();
    draft.clinical = writers.clinical();
    draft.content = fields.filled(from.content(), draft);
    return keep(draft, own);
  }

  /**
   * The draft, to be written on. What reception could not fill is filled for who may know it.
   *
   * @throws LetterRefusal when there is none, or it is not for who acts
   */
  public LetterView open(LetterId id) {
    LetterEntity draft = draft(id);
    String content = fields.filled(draft.content, draft);
    if (writers.clinical() && !content.equals(draft.content)) {
      draft.content = content;
      draft.clinical = true;
      touch(draft);
    }
    return draft.view();
  }

  /**
   * Keeps what is typed.
   *
   * @param base revision that was edited
   * @return with what stands now; when somebody else saved since, what was typed is kept aside
   */
  public LetterSaved save(LetterId id, long base, LetterDraft typed) {
    LetterEntity draft = draft(id);
    LetterDraft tidied = typed.tidied();
    if (draft.says(tidied)) {
      return new LetterSaved(draft.view(), false);
    }
    if (draft.revision != base) {
      aside.keep(draft, tidied);
      return new LetterSaved(draft.view(), true);
    }
    draft.write(tidied);
    draft.clinical |= writers.clinical();
    touch(draft);
    return new LetterSaved(draft.view(), false);
  }

  /** Gives up a draft; it stays in the database. */
  public void discard(LetterId id) {
    LetterEntity draft = draft(id);
    draft.status = LetterView.Status.DISCARDED;
    touch(draft);
    audit.record("letter.discarded", subject(draft));
  }

  /**
   * Begins the letter that takes the place of a signed one.
   *
   * @throws LetterRefusal when it was replaced already
   */
  public LetterView correct(LetterId id) {
    UserId own = writers.requireSigner();
    LetterEntity wrong = known(id);
    writers.requireReader(new PatientId(wrong.patientId));
    if (wrong.status != LetterView.Status.SIGNED) {
      throw LetterRefusal.unknown();
    }
    if (wrong.replacedBy != null) {
      throw LetterRefusal.alreadyReplaced();
    }
    merges.hold(new PatientId(wrong.patientId));
    LetterEntity draft = new LetterEntity();
    draft.patientId = wrong.patientId;
    draft.template = wrong.template;
    draft.kind = wrong.kind;
    draft.write(
        new LetterDraft(wrong.title, wrong.content, wrong.correspondentId, wrong.addressee));
    draft.authorId = own.value();
    draft.signerId = own.value();
    draft.clinical = true;
    draft.replaces = wrong.id;
    return keep(draft, own);
  }

  /** What was typed while somebody else saved, latest first. */
  public List<KeptAside> aside(LetterId id) {
    return aside.of(draft(id));
  }

  /**
   * @throws LetterRefusal when there is none, or who acts may not read it
   */
  public LetterView view(LetterId id) {
    LetterEntity known = known(id);
    if (known.status == LetterView.Status.DRAFT) {
      writers.requireDraft(known);
    } else {
      writers.requireReader(new PatientId(known.patientId));
    }
    return known.view();
  }

  private LetterView keep(LetterEntity draft, UserId own) {
    draft.startedAt = clock.instant();
    draft.savedAt = draft.startedAt;
    draft.savedBy = own.value();
    em.persist(draft);
    em.flush();
    audit.record("letter.begun", subject(draft));
    return draft.view();
  }

  private void touch(LetterEntity draft) {
    draft.revision++;
    draft.savedAt = clock.instant();
    draft.savedBy = writers.requireWriter().value();
    em.flush();
  }

  /** Locked, and not yet signed or given up. */
  LetterEntity draft(LetterId id) {
    LetterEntity draft = known(id);
    writers.requireDraft(draft);
    em.lock(draft, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(draft);
    if (draft.status != LetterView.Status.DRAFT) {
      throw LetterRefusal.unknown();
    }
    return draft;
  }

  LetterEntity known(LetterId id) {
    LetterEntity known = em.find(LetterEntity.class, id.value());
    if (known == null) {
      throw LetterRefusal.unknown();
    }
    return known;
  }

  static Subject subject(LetterEntity entity) {
    return Subject.ofPatient("letter", entity.id, entity.patientId);
  }
}

package org.galien.ai.melanoma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.galien.ai.melanoma.skin.Screener;
import org.galien.ai.runtime.ImageQuestion;
import org.galien.ai.runtime.ImageWeights;
import org.galien.ai.runtime.ModelFailure;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.InputRef;
import org.galien.ai.runtime.journal.JournalDraft;
import org.galien.ai.runtime.journal.JournalId;
import org.galien.ai.runtime.journal.Outcome;
import org.galien.ai.runtime.journal.Verdict;
import org.galien.lesions.Assessments;
import org.galien.lesions.LesionCare;
import org.galien.lesions.LesionPhotos;
import org.galien.lesions.PhotoAgreements;
import org.galien.lesions.PhotoId;
import org.galien.lesions.PhotoKind;
import org.galien.lesions.PhotoView;
import org.galien.lesions.pictures.PictureReader;
import org.galien.patients.Patients;
import org.galien.patients.consents.AiUse;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.UserId;

/**
 * Has the model look at a photograph that a doctor points at, and keeps what came of it and what
 * the doctor makes of it. Nothing of it enters the chart by itself.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Screenings {

  private static final int WORDS = 500;
  private static final int CELLS = 10;
  private static final int GROWN = 18;
  private static final String GATE = "melanoma-quality:1";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject Acting acting;
  @Inject AiJournal journal;
  @Inject MelanomaSwitch state;
  @Inject Weights weights;
  @Inject LesionPhotos photos;
  @Inject LesionCare care;
  @Inject Assessments assessments;
  @Inject PhotoAgreements agreements;
  @Inject Patients patients;
  @Inject AiUse use;

  /**
   * Looks.
   *
   * @throws MelanomaRefusal when it is off, the patient refused models or no longer agrees to
   *     photographs or is a child, it is no dermoscopy, or who acts has not noted an own opinion
   *     since the photograph is there
   */
  public LookView look(PhotoId id) throws IOException {
    PhotoView photo = photos.view(id);
    UserId who = care.requireDoctor(photo.patient());
    require(photo);
    Screener screener = weights.screener().orElseThrow(MelanomaRefusal::weightsMissing);
    Instant started = clock.instant();
    Screener.Look look;
    try {
      look = screener.look(PictureReader.read(photos.original(id)).image(), inputs(photo));
    } catch (ModelFailure failure) {
      throw MelanomaRefusal.unable();
    }
    MelanomaLookEntity entity = new MelanomaLookEntity();
    entity.photoId = id.value();
    entity.journalId = journal(look, photo, started).value();
    entity.write(look.finding());
    entity.card = screener.model().identity().name();
    entity.lookedAt = clock.instant();
    entity.askedBy = who.value();
    em.persist(entity);
    em.flush();
    audit.record("melanoma.looked", subject(photo, entity), "photo=" + id.value());
    return entity.view();
  }

  private void require(PhotoView photo) {
    if (!state.isOn()) {
      throw MelanomaRefusal.off();
    }
    if (photo.kind() != PhotoKind.DERMOSCOPY) {
      throw MelanomaRefusal.onlyDermoscopy();
    }
    if (!use.allowed(photo.patient())) {
      throw MelanomaRefusal.refusedByPatient();
    }
    if (!agreements.given(photo.patient())) {
      throw MelanomaRefusal.agreementMissing();
    }
    if (patients.view(photo.patient()).ageOn(LocalDate.now(clock)) < GROWN) {
      throw MelanomaRefusal.tooYoung();
    }
    requireOpinion(photo);
  }

  private void requireOpinion(PhotoView photo) {
    if (!opinionGiven(photo)) {
      throw MelanomaRefusal.opinionFirst();
    }
  }

  /**
   * Whether who acts has said what this photograph makes him think: since it is there, and a doctor
   * himself. For those who do not judge, whether any doctor has.
   */
  public boolean opinionGiven(PhotoView photo) {
    UserId who = care.mayJudge() ? acting.current().user() : null;
    return assessments.opinions(photo.lesion()).stream()
        .filter(one -> !one.at().isBefore(photo.addedAt()))
        .anyMatch(one -> who == null || one.by().equals(who));
  }

  /** What the gate refused no model has seen, and stands in the journal nevertheless. */
  private JournalId journal(Screener.Look look, PhotoView photo, Instant started) {
    return look.journal() != null
        ? look.journal()
        : journal.record(
            JournalDraft.deterministic(
                Screener.TASK,
                GATE,
                "1",
                inputs(photo),
                started,
                Duration.between(started, clock.instant()),
                Outcome.ABSTAINED));
  }

  /** The latest look at a photograph, if models may be used for its patient. */
  public Optional<LookView> latest(PhotoId id) {
    PhotoView photo = photos.view(id);
    return use.allowed(photo.patient()) ? last(id).map(MelanomaLookEntity::view) : Optional.empty();
  }

  /** Whether the weights that are here now have looked, and not those of another day. */
  public boolean current(LookView look) {
    return current(em.find(MelanomaLookEntity.class, look.id()));
  }

  private boolean current(MelanomaLookEntity entity) {
    Optional<String> looked =
        journal.find(new JournalId(entity.journalId)).map(entry -> entry.output().digest());
    return looked.isPresent()
        && weights.screener().map(one -> one.model().identity().digest()).equals(looked);
  }

  /**
   * What counted: each cell is covered in turn, which takes some seconds; kept for the next one.
   *
   * @throws MelanomaRefusal as {@link #look}, and when other weights than those here gave the score
   */
  public LookView weigh(PhotoId id) throws IOException {
    PhotoView photo = photos.view(id);
    care.requireDoctor(photo.patient());
    require(photo);
    MelanomaLookEntity entity =
        last(id).filter(l -> l.refusal == null).orElseThrow(MelanomaRefusal::nothingToJudge);
    if (entity.falls == null) {
      if (!current(entity)) {
        throw MelanomaRefusal.otherWeights();
      }
      Screener screener = weights.screener().orElseThrow(MelanomaRefusal::weightsMissing);
      ImageQuestion question =
          new ImageQuestion(
              "melanoma.weigh", PictureReader.read(photos.original(id)).image(), inputs(photo));
      try {
        ImageWeights found = screener.model().weigh(question, "melanoma", CELLS, () -> false);
        entity.write(found.falls());
      } catch (ModelFailure failure) {
        throw MelanomaRefusal.unable();
      }
    }
    return entity.view();
  }

  /**
   * What the doctor makes of it, after an opinion of his own; the last word counts.
   *
   * @param words may be empty
   */
  public void judge(PhotoId id, boolean accepted, String words) {
    PhotoView photo = photos.view(id);
    UserId who = care.requireDoctor(photo.patient());
    MelanomaLookEntity entity =
        last(id).filter(l -> l.refusal == null).orElseThrow(MelanomaRefusal::nothingToJudge);
    requireOpinion(photo);
    entity.verdict = accepted ? Verdict.ACCEPTED : Verdict.REJECTED;
    entity.words = TextLimit.checked(words, WORDS);
    entity.judgedAt = clock.instant();
    entity.judgedBy = who.value();
    journal.judge(new JournalId(entity.journalId), entity.verdict);
    audit.record(
        accepted ? "melanoma.accepted" : "melanoma.rejected", subject(photo, entity), null);
  }

  private Optional<MelanomaLookEntity> last(PhotoId id) {
    return em.createQuery(
            "SELECT l FROM MelanomaLookEntity l WHERE l.photoId = :photo ORDER BY l.id DESC",
            MelanomaLookEntity.class)
        .setParameter("photo", id.value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private static List<InputRef> inputs(PhotoView photo) {
    return List.of(new InputRef("photograph", photo.id().value(), 1, photo.original().sha256()));
  }

  private static Subject subject(PhotoView photo, MelanomaLookEntity entity) {
    return Subject.ofPatient("melanoma-look", entity.id, photo.patient().value());
  }
}

package org.galien.lesions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.galien.lesions.pictures.PictureReader;
import org.galien.lesions.pictures.ReadPicture;
import org.galien.patients.ChartMerges;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.UserId;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;
import org.galien.platform.vault.VaultReferences;

/** Photographs of lesions: the original is kept as it came, people look at an upright copy. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class LesionPhotos implements VaultReferences {

  private static final int REASON = 300;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject ChartMerges merges;
  @Inject Lesions lesions;
  @Inject LesionCare care;
  @Inject PhotoAgreements agreements;
  @Inject Vault vault;

  /**
   * Keeps a photograph.
   *
   * @param takenOn as who uploads says, or null: as the camera says, or today
   * @throws LesionRefusal while the patient's agreement is not noted, and for a file that is in the
   *     chart of somebody else
   * @throws org.galien.lesions.pictures.PictureRefused for what is no picture
   */
  public PhotoId add(LesionId lesion, PhotoKind kind, LocalDate takenOn, byte[] file)
      throws IOException {
    LesionEntity of = lesions.known(lesion);
    PatientId patient = new PatientId(of.patientId);
    UserId who = care.requireClinician(patient);
    merges.hold(patient);
    if (!agreements.given(patient)) {
      throw LesionRefusal.agreementMissing();
    }
    ReadPicture picture = PictureReader.read(file);
    LesionPhotoEntity photo = new LesionPhotoEntity();
    photo.lesionId = of.id;
    photo.kind = kind;
    photo.takenOn = day(takenOn, picture.takenOn());
    photo.original = vault.store(new ByteArrayInputStream(file)).sha256();
    requireNoOther(photo.original, patient);
    byte[] shown = PictureReader.jpeg(picture.image());
    photo.shown = vault.store(new ByteArrayInputStream(shown)).sha256();
    photo.mediaType = picture.mediaType();
    photo.width = picture.width();
    photo.height = picture.height();
    photo.addedAt = clock.instant();
    photo.addedBy = who.value();
    em.persist(photo);
    em.flush();
    audit.record("lesion.photographed", subject(of), "photo=" + photo.id);
    return new PhotoId(photo.id);
  }

  /** One file shows one skin: the same at two patients is a slip, whoever of them it is. */
  private void requireNoOther(String original, PatientId patient) {
    long others =
        em.createQuery(
                "SELECT COUNT(p) FROM LesionPhotoEntity p, LesionEntity l WHERE l.id = p.lesionId"
                    + " AND p.original = :original AND p.withdrawnAt IS NULL"
                    + " AND l.patientId <> :patient",
                Long.class)
            .setParameter("original", original)
            .setParameter("patient", patient.value())
            .getSingleResult();
    if (others > 0) {
      throw LesionRefusal.photoElsewhere();
    }
  }

  /** Notes the greatest diameter, as drawn over the photograph. */
  public void measure(PhotoId id, Axis axis) {
    LesionPhotoEntity photo = known(id);
    LesionEntity of = lesions.known(new LesionId(photo.lesionId));
    care.requireClinician(new PatientId(of.patientId));
    photo.measure(axis);
    audit.record("lesion.measured", subject(of), "photo=" + photo.id);
  }

  /**
   * Takes a photograph out of the chart: of another patient, of another lesion.
   *
   * @throws LesionRefusal without a reason
   */
  public void withdraw(PhotoId id, String why) {
    LesionPhotoEntity photo = known(id);
    LesionEntity of = lesions.known(new LesionId(photo.lesionId));
    UserId who = care.requireClinician(new PatientId(of.patientId));
    String said = TextLimit.checked(why, REASON);
    if (said.isEmpty()) {
      throw LesionRefusal.reasonMissing();
    }
    photo.withdrawnAt = clock.instant();
    photo.withdrawnBy = who.value();
    photo.withdrawnWhy = said;
    audit.record("lesion.photo-withdrawn", subject(of), "photo=" + photo.id);
  }

  /** Of a lesion, the earliest first, without those withdrawn. */
  public List<PhotoView> of(LesionId lesion) {
    LesionEntity of = lesions.known(lesion);
    care.requireReader(new PatientId(of.patientId));
    return em.createQuery(
            "SELECT p FROM LesionPhotoEntity p WHERE p.lesionId = :lesion AND p.withdrawnAt IS"
                + " NULL ORDER BY p.takenOn, p.id",
            LesionPhotoEntity.class)
        .setParameter("lesion", lesion.value())
        .getResultStream()
        .map(photo -> photo.view(of.patientId))
        .toList();
  }

  /** Of all lesions of a patient, as {@link #of} has them, with one statement. */
  public Map<LesionId, List<PhotoView>> ofChart(PatientId patient) {
    care.requireReader(patient);
    return em.createQuery(
            "SELECT p FROM LesionPhotoEntity p, LesionEntity l WHERE l.id = p.lesionId AND"
                + " l.patientId = :patient AND p.withdrawnAt IS NULL ORDER BY p.takenOn, p.id",
            LesionPhotoEntity.class)
        .setParameter("patient", patient.value())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                photo -> new LesionId(photo.lesionId),
                Collectors.mapping(photo -> photo.view(patient.value()), Collectors.toList())));
  }

  /**
   * @throws LesionRefusal when there is none, it was withdrawn, or who acts may not read it
   */
  public PhotoView view(PhotoId id) {
    LesionPhotoEntity photo = known(id);
    PhotoView view = photo.view(lesions.known(new LesionId(photo.lesionId)).patientId);
    care.requireReader(view.patient());
    return view;
  }

  /** The upright copy, a JPEG that says nothing of where it was taken. */
  public InputStream shown(PhotoId id) throws IOException {
    view(id);
    return vault.open(new VaultKey(known(id).shown));
  }

  /** The original, as the camera gave it. */
  public byte[] original(PhotoId id) throws IOException {
    try (InputStream in = vault.open(view(id).original())) {
      return in.readAllBytes();
    }
  }

  @Override
  public Map<VaultKey, String> kept() {
    Map<VaultKey, String> kept = new HashMap<>();
    em.createQuery("SELECT p FROM LesionPhotoEntity p", LesionPhotoEntity.class)
        .getResultStream()
        .forEach(
            photo -> {
              kept.put(new VaultKey(photo.original), "lesion photograph " + photo.id);
              kept.put(new VaultKey(photo.shown), "lesion photograph " + photo.id);
            });
    return kept;
  }

  private LocalDate day(LocalDate said, LocalDate camera) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = said != null ? said : camera;
    if (said == null && (camera == null || camera.isAfter(today))) {
      return today;
    }
    if (day.isAfter(today)) {
      throw LesionRefusal.dayImpossible();
    }
    return day;
  }

  private LesionPhotoEntity known(PhotoId id) {
    LesionPhotoEntity photo = em.find(LesionPhotoEntity.class, id.value());
    if (photo == null || photo.withdrawnAt != null) {
      throw LesionRefusal.unknown();
    }
    return photo;
  }

  private static Subject subject(LesionEntity of) {
    return Lesions.subject(of);
  }
}

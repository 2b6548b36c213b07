package org.galien.ai.melanoma;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.galien.ai.melanoma.skin.Reason;
import org.galien.ai.melanoma.skin.Screener;
import org.galien.ai.melanoma.skin.Zone;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.InputRef;
import org.galien.ai.runtime.journal.JournalDraft;
import org.galien.ai.runtime.journal.JournalEntry;
import org.galien.ai.runtime.journal.JournalId;
import org.galien.ai.runtime.journal.Outcome;
import org.galien.ai.runtime.journal.Verdict;
import org.galien.lesions.Assessments;
import org.galien.lesions.BodySite;
import org.galien.lesions.LesionDraft;
import org.galien.lesions.LesionId;
import org.galien.lesions.LesionPhotos;
import org.galien.lesions.Lesions;
import org.galien.lesions.Opinion;
import org.galien.lesions.PhotoAgreements;
import org.galien.lesions.PhotoId;
import org.galien.lesions.PhotoKind;
import org.galien.lesions.PhotoView;
import org.galien.lesions.pictures.PictureReader;
import org.galien.patients.PatientId;
import org.galien.patients.consents.ConsentKind;
import org.galien.patients.consents.Consents;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** With weights so small that one can tell what they answer: the darker, the more suspicious. */
@ExtendWith(Standalone.class)
class ScreeningsIT {

  /** No two patients have the same file. */
  private static final AtomicLong SEEDS = new AtomicLong();

  static {
    System.setProperty("galien.ai.melanoma.folder", "src/test/resources/toy-weights");
  }

  private final Services services;
  private final Screenings screenings;
  private final MelanomaSwitch state;
  private final AiJournal journal;
  private final Staff.Person doctor;
  private final PatientId patient;
  private final LesionId lesion;

  ScreeningsIT(Services services) throws Exception {
    this.services = services;
    screenings = services.get(Screenings.class);
    state = services.get(MelanomaSwitch.class);
    journal = services.get(AiJournal.class);
    Practice practice = new Practice(services);
    doctor = practice.person(Role.PHYSICIAN);
    patient = practice.patient();
    doctor.does(
        () ->
            services
                .get(PhotoAgreements.class)
                .note(patient, true, LocalDate.now(services.get(Clock.class))));
    lesion =
        doctor.asks(
            () ->
                services
                    .get(Lesions.class)
                    .find(
                        patient,
                        new LesionDraft(
                            BodySite.CALF_LEFT,
                            null,
                            "",
                            "",
                            LocalDate.now(services.get(Clock.class)).plusDays(9))));
    doctor.does(() -> state.turnOn(true));
  }

  @Test
  void aDoctorTurnsItOnAfterReadingTheLicence() {
    doctor.does(state::turnOff);
    assertFalse(state.isOn());
    refused("licence-unread", () -> doctor.does(() -> state.turnOn(false)));
    Staff.Person other = new Practice(services).person(Role.SUBSTITUTE);
    refused("only-doctors", () -> other.does(() -> state.turnOn(true)));
    PhotoId photo = photo(120, PhotoKind.DERMOSCOPY);
    opinion();
    refused("off", () -> doctor.asks(() -> screenings.look(photo)));
    doctor.does(() -> state.turnOn(true));
    assertTrue(state.isOn());
  }

  @Test
  void aScoreComesAfterTheDoctorsOpinionAndIsJudgedByName() throws Exception {
    PhotoId photo = photo(120, PhotoKind.DERMOSCOPY);
    refused("opinion-first", () -> doctor.asks(() -> screenings.look(photo)));
    opinion();
    LookView look = doctor.asks(() -> screenings.look(photo));
    assertTrue(look.finding().scored());
    assertTrue(look.finding().low() <= look.finding().probability());
    assertTrue(look.finding().probability() <= look.finding().high());
    doctor.does(() -> screenings.judge(photo, false, "kératose typique"));
    LookView judged = doctor.asks(() -> screenings.latest(photo)).orElseThrow();
    assertEquals(Verdict.REJECTED, judged.verdict());
    assertEquals(doctor.id(), judged.judgedBy());
    JournalEntry entry = journal.latest(Screener.TASK, 1).getFirst();
    assertEquals(Verdict.REJECTED, entry.verdict());
    assertEquals(photo.value(), entry.output().inputs().getFirst().id());
  }

  @Test
  void theDarkerTheStrongerAndWhatCountedIsKept() throws Exception {
    PhotoId light = photo(30, PhotoKind.DERMOSCOPY);
    PhotoId dark = photo(190, PhotoKind.DERMOSCOPY);
    opinion();
    assertEquals(Zone.LOW, doctor.asks(() -> screenings.look(light)).finding().zone());
    LookView strong = doctor.asks(() -> screenings.look(dark));
    assertTrue(strong.finding().zone() != Zone.LOW);
    LookView weighed = doctor.asks(() -> screenings.weigh(dark));
    assertEquals(10, weighed.falls().size());
    assertTrue(weighed.falls().get(5).get(5) > weighed.falls().getFirst().getFirst());
  }

  @Test
  void whatCannotBeJudgedGetsNoScoreAndStandsInTheJournal() throws Exception {
    PhotoId dark = photo(100, PhotoKind.DERMOSCOPY, 0.25);
    opinion();
    LookView look = doctor.asks(() -> screenings.look(dark));
    assertEquals(Reason.TOO_DARK, look.finding().refusal());
    JournalEntry entry = journal.latest(Screener.TASK, 1).getFirst();
    assertEquals(Outcome.ABSTAINED, entry.output().outcome());
    refused("nothing-to-judge", () -> doctor.does(() -> screenings.judge(dark, true, "")));
  }

  @Test
  void plainPhotographsAndPatientsWhoRefuseAreLeftAlone() throws Exception {
    PhotoId plain = photo(120, PhotoKind.PLAIN);
    refused("only-dermoscopy", () -> doctor.asks(() -> screenings.look(plain)));
    PhotoId photo = photo(121, PhotoKind.DERMOSCOPY);
    opinion();
    doctor.asks(() -> screenings.look(photo));
    doctor.does(
        () ->
            services
                .get(Consents.class)
                .note(patient, ConsentKind.AI, false, LocalDate.now(services.get(Clock.class))));
    refused("refused-by-patient", () -> doctor.asks(() -> screenings.look(photo)));
    assertTrue(doctor.asks(() -> screenings.latest(photo)).isEmpty());
  }

  @Test
  void theOpinionIsOfWhoAsksAndOfThisPhotograph() throws Exception {
    PhotoId early = photo(60, PhotoKind.DERMOSCOPY);
    opinion();
    PhotoId late = photo(70, PhotoKind.DERMOSCOPY);
    refused("opinion-first", () -> doctor.asks(() -> screenings.look(late)));
    doctor.asks(() -> screenings.look(early));
    Staff.Person other = new Practice(services).person(Role.PHYSICIAN);
    refused("opinion-first", () -> other.asks(() -> screenings.look(early)));
    refused("opinion-first", () -> other.asks(() -> screenings.weigh(early)));
    refused("opinion-first", () -> other.does(() -> screenings.judge(early, true, "")));
    assertFalse(other.asks(() -> screenings.opinionGiven(shot(early))));
    assertTrue(doctor.asks(() -> screenings.opinionGiven(shot(early))));
  }

  @Test
  void nothingIsReadOnceThePatientNoLongerAgreesToPhotographs() throws Exception {
    PhotoId photo = photo(120, PhotoKind.DERMOSCOPY);
    opinion();
    doctor.asks(() -> screenings.look(photo));
    doctor.does(
        () ->
            services
                .get(PhotoAgreements.class)
                .note(patient, false, LocalDate.now(services.get(Clock.class))));
    refused("agreement-missing", () -> doctor.asks(() -> screenings.look(photo)));
    refused("agreement-missing", () -> doctor.asks(() -> screenings.weigh(photo)));
  }

  @Test
  void aScoreOfOtherWeightsIsNotExplainedByThoseOfToday() throws Exception {
    PhotoId photo = photo(190, PhotoKind.DERMOSCOPY);
    opinion();
    LookView look = doctor.asks(() -> screenings.look(photo));
    assertTrue(doctor.asks(() -> screenings.current(look)));
    JournalDraft was = journal.latest(Screener.TASK, 1).getFirst().output();
    JournalId of =
        doctor.asks(
            () ->
                journal.record(
                    new JournalDraft(
                        was.task(),
                        was.engine(),
                        InputRef.sha256("other weights"),
                        was.version(),
                        was.inputs(),
                        was.startedAt(),
                        was.duration(),
                        0,
                        0,
                        Outcome.ANSWERED)));
    try (Connection owner = Standalone.owner()) {
      owner
          .createStatement()
          .execute(
              "UPDATE ai_melanoma_look SET journal_id = "
                  + of.value()
                  + " WHERE id = "
                  + look.id());
    }
    assertFalse(doctor.asks(() -> screenings.current(look)));
    refused("other-weights", () -> doctor.asks(() -> screenings.weigh(photo)));
  }

  private PhotoView shot(PhotoId id) {
    return services.get(LesionPhotos.class).view(id);
  }

  private void opinion() {
    doctor.does(() -> services.get(Assessments.class).say(lesion, Opinion.Kind.UNSURE, "à revoir"));
  }

  private PhotoId photo(int dark, PhotoKind kind) {
    return photo(dark, kind, 1);
  }

  /** A spot so much darker than the skin around it. */
  private PhotoId photo(int dark, PhotoKind kind, double light) {
    Random random = new Random(SEEDS.incrementAndGet());
    BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 300; y++) {
      for (int x = 0; x < 300; x++) {
        int less = Math.hypot(x - 150, y - 150) < 100 ? dark : 0;
        int grain = random.nextInt(25);
        int red = (int) (Math.max(0, 230 - less - grain) * light);
        int green = (int) (Math.max(0, 180 - less - grain) * light);
        int blue = (int) (Math.max(0, 160 - less - grain) * light);
        image.setRGB(x, y, red << 16 | green << 8 | blue);
      }
    }
    try {
      return doctor.asks(
          () ->
              services.get(LesionPhotos.class).add(lesion, kind, null, PictureReader.jpeg(image)));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void refused(String key, Executable work) {
    MelanomaRefusal refusal = assertThrows(MelanomaRefusal.class, work);
    assertEquals("melanoma." + key, refusal.key());
  }
}

package org.galien.lesions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.galien.lesions.pictures.Made;
import org.galien.lesions.pictures.PictureReader;
import org.galien.patients.ChartMerges;
import org.galien.patients.MergeRequest;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.care.CareCircle;
import org.galien.platform.care.OpeningReason;
import org.galien.platform.rules.Rules;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(Standalone.class)
class LesionsIT {

  private final LocalDate soon;

  private final Lesions lesions;
  private final LesionPhotos photos;
  private final Assessments assessments;
  private final Histologies histologies;
  private final PhotoAgreements agreements;
  private final Services services;
  private final Practice practice;
  private final Staff.Person doctor;
  private final Staff.Person nurse;
  private final PatientId patient;

  LesionsIT(Services services) {
    this.services = services;
    soon = LocalDate.now(services.get(Clock.class)).plusMonths(3);
    lesions = services.get(Lesions.class);
    photos = services.get(LesionPhotos.class);
    assessments = services.get(Assessments.class);
    histologies = services.get(Histologies.class);
    agreements = services.get(PhotoAgreements.class);
    practice = new Practice(services);
    doctor = practice.person(Role.PHYSICIAN);
    nurse = practice.person(Role.NURSE);
    patient = practice.patient();
  }

  @Test
  void aLesionStaysOnTheListUntilADoctorSaysWhyItLeaves() throws Exception {
    LesionId id = found();
    assertTrue(due().contains(id));
    refused("due-missing", () -> doctor.does(() -> lesions.follow(id, 1, null)));
    refused("reason-missing", () -> doctor.does(() -> lesions.close(id, 1, " ")));
    refused("only-doctors", () -> nurse.does(() -> lesions.close(id, 1, "vue")));
    doctor.does(() -> lesions.await(id, 1, soon));
    assertTrue(due().contains(id));
    doctor.does(
        () -> histologies.note(id, HistologyView.Finding.NEVUS, "Nævus.", soon.minusYears(1)));
    assertTrue(due().contains(id), "a result alone decides nothing");
    refused("changed-meanwhile", () -> doctor.does(() -> lesions.close(id, 1, "bénin")));
    doctor.does(() -> lesions.close(id, 2, "Nævus, exérèse complète"));
    assertFalse(due().contains(id));
    doctor.does(() -> lesions.follow(id, 3, soon));
    assertTrue(due().contains(id));
  }

  @Test
  void aPhotographNeedsTheAgreementAndIsKeptAsItCame() throws Exception {
    LesionId id = found();
    byte[] file = Made.jpeg(400, 300);
    refused("agreement-missing", () -> add(id, file));
    doctor.does(() -> agreements.note(patient, true, LocalDate.now(services.get(Clock.class))));
    PhotoId photo = add(id, file);
    assertArrayEquals(file, doctor.asks(() -> photos.original(photo)));
    byte[] shown =
        doctor.asks(
            () -> {
              try (var in = photos.shown(photo)) {
                return in.readAllBytes();
              }
            });
    assertEquals(400, PictureReader.read(shown).width());
    doctor.does(() -> photos.measure(photo, new Axis(100, 500, 900, 500, 61)));
    assertEquals(6.1, view(id).getFirst().axis().millimetres());
    doctor.does(() -> photos.withdraw(photo, "autre patient"));
    assertEquals(List.of(), view(id));
    refused("unknown", () -> doctor.asks(() -> photos.original(photo)));
    doctor.does(() -> agreements.note(patient, false, LocalDate.now(services.get(Clock.class))));
    refused("agreement-missing", () -> add(id, file));
  }

  @Test
  void theSameFileIsNotKeptForTwoPatients() throws Exception {
    agree(patient);
    byte[] file = Made.jpeg(310, 205);
    PhotoId first = add(found(), file);
    PatientId other = practice.patient();
    agree(other);
    LesionId elsewhere = found(other);
    refused("photo-elsewhere", () -> add(elsewhere, file));
    assertEquals(List.of(), view(elsewhere));
    add(found(), file);
    doctor.does(() -> photos.withdraw(first, "autre patient"));
    refused("photo-elsewhere", () -> add(elsewhere, file));
    for (LesionView one : doctor.asks(() -> lesions.of(patient))) {
      for (PhotoView still : view(one.id())) {
        doctor.does(() -> photos.withdraw(still.id(), "autre patient"));
      }
    }
    assertEquals(1, List.of(add(elsewhere, file)).size());
  }

  @Test
  void aChangeSaysTheVersionItLeavesAndAnOlderOneIsRefused() throws Exception {
    LesionId id = found();
    int was = doctor.asks(() -> lesions.view(id)).version();
    int now = doctor.asks(() -> lesions.follow(id, was, soon.plusMonths(1)));
    assertEquals(now, doctor.asks(() -> lesions.view(id)).version());
    LesionDraft draft = new LesionDraft(BodySite.HEAD, null, "Autre", "", null);
    refused("changed-meanwhile", () -> doctor.asks(() -> lesions.change(id, was, draft)));
    int then = doctor.asks(() -> lesions.change(id, now, draft));
    assertEquals(then, doctor.asks(() -> lesions.close(id, then, "bénin")) - 1);
  }

  @Test
  void theListOfThePracticeSaysOfClosedChartsOnlyWhoAndWhen() throws Exception {
    LesionId id = found();
    Staff.Person stranger = practice.person(Role.PHYSICIAN);
    Rules rules = services.get(Rules.class);
    rules.turn(CareCircle.ASKS, true);
    rules.turn(CareCircle.SHARED, false);
    try {
      DueLesion shut = stands(stranger, id);
      assertNull(shut.lesion());
      assertEquals(patient, shut.patient());
      assertEquals(soon, shut.due());
      stranger.does(
          () ->
              services.get(CareCircle.class).open(patient.value(), OpeningReason.EMERGENCY, null));
      assertEquals("Nævus", stands(stranger, id).lesion().label());
    } finally {
      rules.turn(CareCircle.SHARED, true);
      rules.turn(CareCircle.ASKS, false);
    }
  }

  private DueLesion stands(Staff.Person who, LesionId id) throws Exception {
    return who.asks(lesions::due).stream().filter(one -> one.id().equals(id)).findFirst().get();
  }

  @Test
  void whatWasNotLookedForCountsNeitherWay() throws Exception {
    LesionId id = found();
    doctor.does(
        () ->
            assessments.fill(
                id,
                ChecklistKind.SEVEN,
                Map.of(
                    ChecklistItem.ATYPICAL_NETWORK, true,
                    ChecklistItem.REGRESSION, true,
                    ChecklistItem.BLOTCHES, false)));
    ChecklistView seven =
        doctor.asks(() -> assessments.checklist(id, ChecklistKind.SEVEN)).orElseThrow();
    assertEquals(3, seven.getPoints());
    assertTrue(seven.raised(40));
    assertEquals("", seven.answer(ChecklistItem.BLUE_WHITE_VEIL));
    refused(
        "nothing-answered",
        () -> doctor.does(() -> assessments.fill(id, ChecklistKind.ABCDE, Map.of())));
    refused(
        "only-doctors",
        () ->
            nurse.does(
                () ->
                    assessments.fill(id, ChecklistKind.ABCDE, Map.of(ChecklistItem.BORDER, true))));
  }

  @Test
  void theScoreOfAPatientFollowsItsAgeRule() {
    ChecklistView freckles = sam(ChecklistItem.FRECKLES);
    ChecklistView naevi = sam(ChecklistItem.MANY_NAEVI);
    assertTrue(freckles.raised(60) && naevi.raised(59));
    assertFalse(freckles.raised(59) || naevi.raised(60));
  }

  @Test
  void othersThanCliniciansLearnNothing() throws Exception {
    LesionId id = found();
    Staff.Person secretary = practice.person(Role.SECRETARY);
    assertEquals(List.of(), secretary.asks(() -> lesions.of(patient)));
    assertEquals(List.of(), secretary.asks(lesions::due));
    assertEquals(0, secretary.asks(lesions::dueCount));
    refused("only-clinicians", () -> secretary.asks(() -> lesions.view(id)));
    refused(
        "only-clinicians",
        () ->
            secretary.asks(
                () -> lesions.find(patient, new LesionDraft(BodySite.HEAD, null, "", "", soon))));
  }

  @Test
  void lesionsGoWithTheChartAndComeBack() throws Exception {
    LesionId id = found();
    doctor.does(
        () -> assessments.fill(patient, ChecklistKind.SAM, Map.of(ChecklistItem.FRECKLES, true)));
    PatientId other = practice.patient();
    Patients patients = services.get(Patients.class);
    ChartMerges merges = services.get(ChartMerges.class);
    doctor.asks(
        () ->
            merges.merge(
                new MergeRequest(
                    other,
                    patients.view(other).version(),
                    patient,
                    patients.view(patient).version(),
                    Set.of())));
    assertEquals(id, doctor.asks(() -> lesions.of(other)).getFirst().id());
    assertEquals(1, doctor.asks(() -> assessments.scores(other)).size());
  }

  private void agree(PatientId of) {
    doctor.does(() -> agreements.note(of, true, LocalDate.now(services.get(Clock.class))));
  }

  private LesionId found() throws Exception {
    return found(patient);
  }

  private LesionId found(PatientId of) throws Exception {
    return doctor.asks(
        () -> lesions.find(of, new LesionDraft(BodySite.UPPER_BACK_LEFT, null, "Nævus", "", soon)));
  }

  private PhotoId add(LesionId id, byte[] file) throws Exception {
    return doctor.asks(() -> photos.add(id, PhotoKind.DERMOSCOPY, null, file));
  }

  private List<PhotoView> view(LesionId id) throws Exception {
    return doctor.asks(() -> photos.of(id));
  }

  private List<LesionId> due() throws Exception {
    return doctor.asks(lesions::due).stream().map(DueLesion::id).toList();
  }

  private static ChecklistView sam(ChecklistItem item) {
    return new ChecklistView(ChecklistKind.SAM, Map.of(item, true), null, null);
  }

  private static void refused(String key, Executable work) {
    LesionRefusal refusal = assertThrows(LesionRefusal.class, work);
    assertEquals("lesions." + key, refusal.key());
  }
}

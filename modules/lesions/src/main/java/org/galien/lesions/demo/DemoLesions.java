package org.galien.lesions.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.galien.lesions.Assessments;
import org.galien.lesions.Axis;
import org.galien.lesions.BodySite;
import org.galien.lesions.ChecklistItem;
import org.galien.lesions.ChecklistKind;
import org.galien.lesions.LesionDraft;
import org.galien.lesions.LesionId;
import org.galien.lesions.LesionPhotos;
import org.galien.lesions.Lesions;
import org.galien.lesions.PhotoAgreements;
import org.galien.lesions.PhotoId;
import org.galien.lesions.PhotoKind;
import org.galien.lesions.pictures.PictureReader;
import org.galien.patients.PatientId;
import org.galien.patients.demo.Known;
import org.galien.patients.demo.People;
import org.galien.platform.demo.DemoPart;
import org.galien.platform.demo.DemoPractice;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.accounts.Users;

/** Three lesions of somebody who comes today, one of which grows. */
@ApplicationScoped
class DemoLesions implements DemoPart {

  private static final int WITH_A_STORY = 8;

  @Inject Lesions lesions;
  @Inject LesionPhotos photos;
  @Inject Assessments assessments;
  @Inject PhotoAgreements agreements;
  @Inject Users users;
  @Inject Acting acting;

  @Override
  public int order() {
    return 620;
  }

  @Override
  public void load(DemoPractice practice) throws Exception {
    List<Known> grown =
        practice.kept(People.class).of(practice.expected()).stream()
            .filter(known -> known.id().value() > WITH_A_STORY)
            .filter(known -> !known.child(practice.today()))
            .toList();
    if (grown.isEmpty()) {
      return;
    }
    Actor doctor = Actor.of(users.find(practice.practitioners().getFirst()).orElseThrow());
    PatientId patient = grown.getFirst().id();
    acting.as(
        doctor,
        () -> {
          fill(patient, practice.today());
          return null;
        });
  }

  private void fill(PatientId patient, LocalDate today) throws IOException {
    agreements.note(patient, true, today.minusMonths(14));
    LesionId growing = found(patient, BodySite.UPPER_BACK_LEFT, "Pigmentée, deux couleurs", today);
    Random random = new Random(8);
    shot(growing, DrawnSkin.spot(random, 150, 0.2), today.minusMonths(14), 48);
    shot(growing, DrawnSkin.spot(random, 180, 0.4), today.minusMonths(5), 61);
    shot(growing, DrawnSkin.spot(random, 230, 0.9), today, 80);
    assessments.fill(
        growing,
        ChecklistKind.ABCDE,
        Map.of(ChecklistItem.ASYMMETRY, true, ChecklistItem.EVOLUTION, true));
    LesionId calm = found(patient, BodySite.CALF_RIGHT, "Nævus", today.plusMonths(9));
    shot(calm, DrawnSkin.spot(random, 120, 0.1), today.minusMonths(3), 40);
    LesionId old = found(patient, BodySite.FOREARM_LEFT, "Angiome", today.plusMonths(1));
    lesions.close(old, lesions.view(old).version(), "Angiome typique, vu à deux reprises");
  }

  private LesionId found(PatientId patient, BodySite site, String label, LocalDate due) {
    return lesions.find(patient, new LesionDraft(site, null, label, "", due));
  }

  private void shot(LesionId lesion, BufferedImage picture, LocalDate on, int tenths)
      throws IOException {
    PhotoId id = photos.add(lesion, PhotoKind.DERMOSCOPY, on, PictureReader.jpeg(picture));
    photos.measure(id, new Axis(500, 500 - 3 * tenths, 500, 500 + 3 * tenths, tenths));
  }
}

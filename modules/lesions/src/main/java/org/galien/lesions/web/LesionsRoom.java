package org.galien.lesions.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.galien.lesions.Lesions;
import org.galien.lesions.pictures.PictureReader;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.rooms.Upload;
import org.galien.platform.users.Role;

/** The body map of a patient, and all that is to be looked at again. */
@ApplicationScoped
class LesionsRoom implements Room {

  private static final Audience CLINICIANS =
      Audience.of(Set.of(Role.PHYSICIAN, Role.SUBSTITUTE, Role.NURSE));

  @Inject Lesions lesions;

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("lesions")
        .page(Page.at("/lesions.xhtml", CLINICIANS).under("/patients.xhtml").ofChart())
        .page(
            Page.at("/a-revoir.xhtml", CLINICIANS)
                .onRail("lesions.rail", "image", 55)
                .counting(lesions::dueCount))
        .endpoint(Endpoint.api("lesions", CLINICIANS))
        .upload(new Upload("lesions/photos", PictureReader.BYTES))
        .panel(
            Panel.at(PanelPlace.CHART_SIDE, "/galien/lesions/side.xhtml")
                .order(40)
                .seenBy(CLINICIANS))
        .panel(
            Panel.at(PanelPlace.CHART_READING, "/galien/lesions/reading.xhtml").seenBy(CLINICIANS));
  }
}

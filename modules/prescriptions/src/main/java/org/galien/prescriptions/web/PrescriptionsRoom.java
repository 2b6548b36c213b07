package org.galien.prescriptions.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.users.Role;

/** Prescriptions in the middle of the chart, and what leads there. */
@ApplicationScoped
class PrescriptionsRoom implements Room {

  private static final Audience CLINICIANS =
      Audience.of(Set.of(Role.PHYSICIAN, Role.SUBSTITUTE, Role.NURSE));
  private static final Audience PRESCRIBERS = Audience.of(Role.PRACTITIONERS);

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("prescriptions")
        .endpoint(Endpoint.api("prescriptions", CLINICIANS))
        .panel(
            Panel.at(PanelPlace.CHART_SIDE, "/galien/prescriptions/side.xhtml")
                .order(20)
                .seenBy(CLINICIANS))
        .panel(Panel.at(PanelPlace.KEYS, "/galien/prescriptions/keys.xhtml").seenBy(PRESCRIBERS))
        .panel(
            Panel.at(PanelPlace.CHART_READING, "/galien/prescriptions/reading.xhtml")
                .seenBy(CLINICIANS));
  }
}

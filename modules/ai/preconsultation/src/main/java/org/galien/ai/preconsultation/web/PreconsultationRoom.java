package org.galien.ai.preconsultation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import org.galien.ai.preconsultation.Flags;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.users.Role;

/** Before the visit: what patients open, who is asked today, and what they said. */
@ApplicationScoped
class PreconsultationRoom implements Room {

  static final String PATIENTS = "/avant.xhtml";
  private static final Audience CARE =
      Audience.of(EnumSet.of(Role.PHYSICIAN, Role.SUBSTITUTE, Role.NURSE));
  private static final Audience TEAM = Audience.of(Flags.TEAM);

  @Inject Flags flags;

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("ai.preconsultation")
        .page(Page.at(PATIENTS, Audience.PATIENTS))
        .endpoint(Endpoint.api("preconsultation", Audience.PATIENTS))
        .page(
            Page.at("/preconsultations.xhtml", TEAM)
                .onRail("preconsultation.rail", "steth", 37)
                .counting(flags::openCount))
        .page(Page.at("/preconsultation.xhtml", CARE).under("/patients.xhtml").ofChart())
        .endpoint(Endpoint.api("preconsultations", CARE))
        .panel(
            Panel.at(PanelPlace.CHART_SIDE, "/galien/preconsultation/chart.xhtml")
                .order(5)
                .seenBy(CARE))
        .panel(
            Panel.at(PanelPlace.SETTINGS, "/galien/preconsultation/script.xhtml")
                .order(210)
                .seenBy(CARE));
  }
}

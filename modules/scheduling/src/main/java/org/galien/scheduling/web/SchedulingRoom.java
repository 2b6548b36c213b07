package org.galien.scheduling.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.users.Role;

/** The day, and what an account's agenda still holds. */
@ApplicationScoped
class SchedulingRoom implements Room {

  private static final Audience HOURS =
      Audience.of(Set.of(Role.SECRETARY, Role.ADMINISTRATOR, Role.PHYSICIAN, Role.SUBSTITUTE));

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("scheduling")
        .page(
            Page.at("/journee.xhtml", Audience.WITH_PATIENTS).onRail("scheduling.rail", "day", 10))
        .page(Page.at("/horaires.xhtml", HOURS).under("/reglages.xhtml"))
        .endpoint(Endpoint.api("appointments", Audience.WITH_PATIENTS))
        .panel(Panel.at(PanelPlace.SETTINGS, "/galien/scheduling/settings.xhtml").seenBy(HOURS))
        .panel(Panel.at(PanelPlace.CHART_COMING, "/galien/scheduling/coming.xhtml"))
        .panel(Panel.at(PanelPlace.CHART_READING, "/galien/scheduling/visit.xhtml"))
        .panel(Panel.at(PanelPlace.KEYS, "/galien/scheduling/keys.xhtml"))
        .panel(Panel.at(PanelPlace.ACCOUNT, "/galien/scheduling/account.xhtml"))
        .panel(Panel.at(PanelPlace.ACCOUNT_CLOSING, "/galien/scheduling/account-closing.xhtml"));
  }
}

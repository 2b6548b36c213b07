package org.galien.scheduling.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;

/** The day, and what an account's agenda still holds. */
@ApplicationScoped
class SchedulingRoom implements Room {

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("scheduling")
        .page(Page.at("/journee.xhtml", Audience.STAFF).onRail("scheduling.rail", "day", 10))
        .endpoint(Endpoint.api("appointments", Audience.STAFF))
        .panel(Panel.at(PanelPlace.ACCOUNT, "/galien/scheduling/account.xhtml"))
        .panel(Panel.at(PanelPlace.ACCOUNT_CLOSING, "/galien/scheduling/account-closing.xhtml"));
  }
}

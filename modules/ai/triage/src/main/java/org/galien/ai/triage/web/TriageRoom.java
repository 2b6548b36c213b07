package org.galien.ai.triage.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;

/** The sorting rules on the settings page, for everybody to look at; doctors change them. */
@ApplicationScoped
class TriageRoom implements Room {

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("ai.triage")
        .panel(Panel.at(PanelPlace.SETTINGS, "/galien/triage/practice.xhtml").order(190))
        .panel(Panel.at(PanelPlace.SETTINGS, "/galien/triage/rules.xhtml").order(200));
  }
}

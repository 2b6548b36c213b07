package org.galien.ai.triage.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.users.Role;

/** The sorting rules on the settings page. */
@ApplicationScoped
class TriageRoom implements Room {

  private static final Audience KEEPERS =
      Audience.of(Set.of(Role.PHYSICIAN, Role.NURSE, Role.SUBSTITUTE, Role.ADMINISTRATOR));

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("ai.triage")
        .panel(
            Panel.at(PanelPlace.SETTINGS, "/galien/triage/rules.xhtml").order(200).seenBy(KEEPERS));
  }
}

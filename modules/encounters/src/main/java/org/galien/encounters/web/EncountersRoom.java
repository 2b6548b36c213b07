package org.galien.encounters.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.users.Role;

/** The chart and its notes. Reception opens charts too; clinical data is withheld by services. */
@ApplicationScoped
class EncountersRoom implements Room {

  private static final Audience WRITERS =
      Audience.of(EnumSet.of(Role.PHYSICIAN, Role.SUBSTITUTE, Role.NURSE));

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("encounters")
        .page(
            Page.at("/dossier.xhtml", Audience.WITH_PATIENTS)
                .under("/patients.xhtml")
                .ofPatients(10)
                .ofChart())
        .panel(Panel.at(PanelPlace.CHART_READING, "/galien/encounters/measures-reading.xhtml"))
        .panel(
            Panel.at(PanelPlace.SETTINGS, "/galien/encounters/schedule.xhtml")
                .seenBy(Audience.of(Set.of(Role.PHYSICIAN))))
        .page(Page.at("/synthese.xhtml", WRITERS).under("/patients.xhtml").ofChart())
        .page(Page.at("/modeles.xhtml", WRITERS).under("/reglages.xhtml"))
        .panel(
            Panel.at(PanelPlace.SETTINGS, "/galien/encounters/writing-settings.xhtml")
                .seenBy(WRITERS))
        .endpoint(Endpoint.api("encounters", Audience.WITH_PATIENTS));
  }
}

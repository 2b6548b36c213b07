package org.galien.letters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.galien.letters.LetterLists;
import org.galien.letters.dispatch.Dispatches;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.users.Role;

/** Letters: reception prepares, those bound to the patient's care read, doctors sign. */
@ApplicationScoped
class LettersRoom implements Room {

  private static final Audience WRITERS =
      Audience.of(Set.of(Role.PHYSICIAN, Role.SUBSTITUTE, Role.NURSE, Role.SECRETARY));
  private static final Audience CLINICIANS =
      Audience.of(Set.of(Role.PHYSICIAN, Role.SUBSTITUTE, Role.NURSE));

  @Inject LetterLists lists;
  @Inject Dispatches dispatches;

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("letters")
        .page(
            Page.at("/courriers.xhtml", CLINICIANS)
                .onRail("letters.rail", "edit", 45)
                .counting(() -> lists.prepared() + dispatches.openCount()))
        .page(Page.at("/modeles-courriers.xhtml", WRITERS).under("/reglages.xhtml"))
        .panel(Panel.at(PanelPlace.SETTINGS, "/galien/letters/settings.xhtml").seenBy(WRITERS))
        .endpoint(Endpoint.api("letters", WRITERS))
        .panel(
            Panel.at(PanelPlace.CHART_SIDE, "/galien/letters/side.xhtml").order(25).seenBy(WRITERS))
        .panel(Panel.at(PanelPlace.KEYS, "/galien/letters/keys.xhtml").seenBy(WRITERS))
        .panel(Panel.at(PanelPlace.CHART_READING, "/galien/letters/reading.xhtml").seenBy(WRITERS));
  }
}

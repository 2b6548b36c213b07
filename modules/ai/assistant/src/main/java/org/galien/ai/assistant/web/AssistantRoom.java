package org.galien.ai.assistant.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;

/** Asked by a key on every page, and on one of its own. */
@ApplicationScoped
class AssistantRoom implements Room {

  private static final Audience ALL = Audience.WITH_PATIENTS;

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("ai.assistant")
        .page(Page.at("/demander.xhtml", ALL).under("/savoir.xhtml"))
        .endpoint(Endpoint.api("assistant", ALL))
        .panel(Panel.at(PanelPlace.TOP, "/galien/assistant/ask.xhtml").order(290).seenBy(ALL))
        .panel(Panel.at(PanelPlace.KEYS, "/galien/assistant/help.xhtml").order(290).seenBy(ALL));
  }
}

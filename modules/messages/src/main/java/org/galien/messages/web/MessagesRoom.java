package org.galien.messages.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.messages.MessageHandlers;
import org.galien.messages.MessageLists;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;

/** Calls and tasks: noted from every page, listed on one, seen on the day and in the chart. */
@ApplicationScoped
class MessagesRoom implements Room {

  static final String PAGE = "/appels.xhtml";
  private static final Audience HANDLERS = Audience.of(MessageHandlers.ROLES);

  @Inject MessageLists lists;

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("messages")
        .page(Page.at(PAGE, HANDLERS).onRail("messages.rail", "phone", 35).counting(lists::waiting))
        .endpoint(Endpoint.api("messages", HANDLERS))
        .panel(Panel.at(PanelPlace.TOP, "/galien/messages/note.xhtml").order(200).seenBy(HANDLERS))
        .panel(Panel.at(PanelPlace.KEYS, "/galien/messages/help.xhtml").seenBy(HANDLERS))
        .panel(
            Panel.at(PanelPlace.DAY_SIDE, "/galien/messages/day.xhtml").order(20).seenBy(HANDLERS))
        .panel(
            Panel.at(PanelPlace.CHART_SIDE, "/galien/messages/chart.xhtml")
                .order(50)
                .seenBy(HANDLERS))
        .panel(Panel.at(PanelPlace.ACCOUNT_CLOSING, "/galien/messages/account-closing.xhtml"))
        .panel(
            Panel.at(PanelPlace.CHART_READING, "/galien/messages/reading.xhtml").seenBy(HANDLERS));
  }
}

package org.galien.knowledge.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.knowledge.KnowledgeLists;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.rooms.Upload;

/** The base, the ways in, and « note this » on every page. */
@ApplicationScoped
class KnowledgeRoom implements Room {

  private static final String BASE = "/savoir.xhtml";
  private static final Audience ALL = Audience.WITH_PATIENTS;

  /** Ten hours of talk are less than one. */
  private static final long LARGEST = 4 << 20;

  @Inject KnowledgeLists lists;

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("knowledge")
        .page(Page.at(BASE, ALL).onRail("knowledge.rail", "book", 60).counting(lists::waiting))
        .page(Page.at("/entretien.xhtml", ALL).under(BASE))
        .page(Page.at("/masquage.xhtml", ALL).under(BASE))
        .page(Page.at("/passage.xhtml", ALL).under(BASE))
        .endpoint(Endpoint.api("knowledge", ALL))
        .upload(new Upload("knowledge/files", LARGEST))
        .panel(Panel.at(PanelPlace.TOP, "/galien/knowledge/note.xhtml").order(300).seenBy(ALL))
        .panel(Panel.at(PanelPlace.KEYS, "/galien/knowledge/help.xhtml").order(300).seenBy(ALL));
  }
}

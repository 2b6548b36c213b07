package org.galien.terminology.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.rooms.Upload;

/** What scripts look up while somebody types, and where the tables come from. */
@ApplicationScoped
class TerminologyRoom implements Room {

  private static final long LARGE = 16 << 20;
  private static final long GROWTH = 4 << 20;

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("terminology")
        .endpoint(Endpoint.api("communes", Audience.WITH_PATIENTS))
        .endpoint(Endpoint.api("cim10", Audience.WITH_PATIENTS))
        .endpoint(Endpoint.api("tables", Audience.ADMINISTRATORS))
        .upload(new Upload("tables/cim10", LARGE))
        .upload(new Upload("tables/growth", GROWTH))
        .upload(new Upload("tables/communes", LARGE))
        .panel(
            Panel.at(PanelPlace.SETTINGS, "/galien/terminology/tables.xhtml")
                .seenBy(Audience.ADMINISTRATORS));
  }
}

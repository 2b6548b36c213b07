package org.galien.terminology.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;

/** What scripts look up while somebody types. */
@ApplicationScoped
class TerminologyRoom implements Room {

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("terminology").endpoint(Endpoint.api("communes", Audience.WITH_PATIENTS));
  }
}

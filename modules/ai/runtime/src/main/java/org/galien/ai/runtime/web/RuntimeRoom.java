package org.galien.ai.runtime.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.users.Right;

/** One page: doctors look at what became of outputs, administrators choose models. */
@ApplicationScoped
class RuntimeRoom implements Room {

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("ai.runtime")
        .page(
            Page.at("/ia.xhtml", Audience.of(Right.TRAIL.roles()))
                .onRail("runtime.rail", "ai", 925));
  }
}

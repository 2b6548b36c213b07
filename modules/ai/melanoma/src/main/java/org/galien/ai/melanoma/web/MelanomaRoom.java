package org.galien.ai.melanoma.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.users.Role;

/** A card beside the photographs of a lesion, whose page has the bean {@code lesionLook}. */
@ApplicationScoped
class MelanomaRoom implements Room {

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("ai.melanoma")
        .endpoint(Endpoint.api("melanoma", Audience.of(Role.PRACTITIONERS)))
        .panel(
            Panel.at(PanelPlace.LESION_SIDE, "/galien/melanoma/card.xhtml")
                .seenBy(Audience.of(Set.of(Role.PHYSICIAN, Role.SUBSTITUTE, Role.NURSE))))
        .panel(
            Panel.at(PanelPlace.SETTINGS, "/galien/melanoma/settings.xhtml")
                .seenBy(Audience.of(Set.of(Role.PHYSICIAN))));
  }
}

package org.galien.toy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Endpoint;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.rooms.Upload;
import org.galien.platform.rules.SwitchableRule;
import org.galien.platform.users.Role;
import org.galien.toy.Loans;

@ApplicationScoped
class ToyRoom implements Room {

  static final SwitchableRule REMIND = new SwitchableRule("toy.remind", "toy.rule.remind", true);
  private static final Audience CARE = Audience.of(Set.of(Role.PHYSICIAN, Role.NURSE));

  @Inject Loans loans;

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("toy")
        .page(
            Page.at("/prets.xhtml", CARE)
                .onRail("toy.rail", "file", 50)
                .counting(() -> loans.count(PageQuery.first(0))))
        .endpoint(Endpoint.api("toy", CARE))
        .upload(new Upload("toy/photos", 8 << 20))
        .panel(Panel.at(PanelPlace.CHART_SIDE, "/galien/toy/chart.xhtml"))
        .panel(Panel.at(PanelPlace.CHART_READING, "/galien/toy/reading.xhtml"))
        .rule(REMIND);
  }
}

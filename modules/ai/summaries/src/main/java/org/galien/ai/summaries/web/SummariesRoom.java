package org.galien.ai.summaries.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;

/**
 * Cards beside the chart, whose page has the bean {@code chart} with its {@code patientId}, and
 * below the filing proposal, where the page gives {@code documentId}.
 */
@ApplicationScoped
class SummariesRoom implements Room {

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("ai.summaries")
        .panel(Panel.at(PanelPlace.CHART_SIDE, "/galien/summaries/chart.xhtml").order(10))
        .panel(Panel.at(PanelPlace.INBOX_SIDE, "/galien/summaries/document.xhtml"));
  }
}

package org.galien.ai.summaries.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import org.galien.ai.summaries.PrepareNextDay;
import org.galien.platform.rooms.Panel;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Room;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.rooms.ScheduledWork;

/**
 * Cards beside the chart, whose page has the bean {@code chart} with its {@code patientId}, and
 * below the filing proposal, where the page gives {@code documentId}.
 */
@ApplicationScoped
class SummariesRoom implements Room {

  /** After the last visits, with the night before it. */
  private static final LocalTime EVENING = LocalTime.of(20, 30);

  @Override
  public RoomPlan plan() {
    return RoomPlan.of("ai.summaries")
        .work(ScheduledWork.daily(PrepareNextDay.KIND, EVENING))
        .panel(Panel.at(PanelPlace.CHART_SIDE, "/galien/summaries/chart.xhtml").order(10))
        .panel(Panel.at(PanelPlace.INBOX_SIDE, "/galien/summaries/document.xhtml"));
  }
}

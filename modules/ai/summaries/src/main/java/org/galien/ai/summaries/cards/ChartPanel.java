package org.galien.ai.summaries.cards;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.panels.PanelContribution;
import org.galien.platform.panels.PanelPlace;

/** Beside the chart, whose page has the bean {@code chart} with its {@code patientId}. */
@ApplicationScoped
class ChartPanel implements PanelContribution {

  @Override
  public PanelPlace place() {
    return PanelPlace.CHART_SIDE;
  }

  @Override
  public String view() {
    return "/galien/summaries/chart.xhtml";
  }

  @Override
  public int order() {
    return 10;
  }
}

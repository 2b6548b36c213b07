package org.galien.ai.triage.settings;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.panels.PanelContribution;
import org.galien.platform.panels.PanelPlace;

/** Adds the sorting rules to the settings page. */
@ApplicationScoped
class TriageRulesPanel implements PanelContribution {

  @Override
  public PanelPlace place() {
    return PanelPlace.SETTINGS;
  }

  @Override
  public String view() {
    return "/galien/triage/rules.xhtml";
  }

  @Override
  public int order() {
    return 200;
  }
}

package org.galien.ai.summaries.cards;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.panels.PanelContribution;
import org.galien.platform.panels.PanelPlace;

/** Below the filing proposal; the page gives the parameter {@code documentId}. */
@ApplicationScoped
class InboxPanel implements PanelContribution {

  @Override
  public PanelPlace place() {
    return PanelPlace.INBOX_SIDE;
  }

  @Override
  public String view() {
    return "/galien/summaries/document.xhtml";
  }
}

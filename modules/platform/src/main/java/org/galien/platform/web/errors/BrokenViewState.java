package org.galien.platform.web.errors;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A page's state that cannot be read was sent by nobody's page of ours: it is as good as none, and
 * the page is fetched anew. One line tells it, for anybody can send it.
 */
public class BrokenViewState extends ViewHandlerWrapper {

  private static final Logger LOG = LoggerFactory.getLogger(BrokenViewState.class);

  public BrokenViewState(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public UIViewRoot restoreView(FacesContext faces, String view) {
    try {
      return super.restoreView(faces, view);
    } catch (RuntimeException unreadable) {
      LOG.info("No readable state of {}: {}", view, unreadable.getClass().getSimpleName());
      return null;
    }
  }
}

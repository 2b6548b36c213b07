package org.galien.platform.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;

/** Keeps a contributed fragment that cannot be built from breaking the page around it. */
public class GuardedPanelHandler extends ComponentHandler {

  public GuardedPanelHandler(ComponentConfig config) {
    super(config);
  }

  @Override
  public void applyNextHandler(FaceletContext context, UIComponent panel) throws IOException {
    try {
      super.applyNextHandler(context, panel);
    } catch (RuntimeException e) {
      ((GuardedPanel) panel).fail(e);
    }
  }
}

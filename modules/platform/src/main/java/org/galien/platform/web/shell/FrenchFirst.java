package org.galien.platform.web.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** A client that names no language gets the default, French, and not the server's own language. */
public class FrenchFirst extends ViewHandlerWrapper {

  public FrenchFirst(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext faces) {
    return faces.getExternalContext().getRequestHeaderMap().get("Accept-Language") == null
        ? faces.getApplication().getDefaultLocale()
        : super.calculateLocale(faces);
  }
}

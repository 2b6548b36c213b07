package org.galien.platform.web.errors;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link FacesErrors} around Faces' own handler; named in faces-config.xml. */
public class FacesErrorsFactory extends ExceptionHandlerFactory {

  public FacesErrorsFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new FacesErrors(getWrapped().getExceptionHandler());
  }
}

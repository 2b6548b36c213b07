package org.galien.platform.web.errors;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.galien.platform.Refusal;
import org.galien.platform.messages.Messages;
import org.galien.platform.web.Texts;

/**
 * What a page does with an exception. In an action the page stays, with a message; while the page
 * itself is made there is nothing to stay on, so an error page takes its place.
 */
class FacesErrors extends ExceptionHandlerWrapper {

  FacesErrors(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
    while (queued.hasNext()) {
      Throwable problem = queued.next().getContext().getException();
      queued.remove();
      handle(FacesContext.getCurrentInstance(), problem);
    }
    getWrapped().handle();
  }

  private static void handle(FacesContext faces, Throwable problem) {
    if (faces.getResponseComplete()) {
      Bug.of(problem);
      return;
    }
    if (problem instanceof ViewExpiredException) {
      afresh(faces);
      return;
    }
    Optional<Refusal> refusal = Bug.refusal(problem);
    String reference = refusal.isPresent() ? null : Bug.of(problem).reference();
    String sentence =
        refusal
            .map(r -> Messages.text(Texts.locale(), r))
            .orElseGet(() -> Messages.text(Texts.locale(), "platform.error.unexpected", reference));
    if (inAction(faces)) {
      FacesMessage.Severity severity =
          refusal.isPresent() ? FacesMessage.SEVERITY_WARN : FacesMessage.SEVERITY_ERROR;
      faces.addMessage(null, new FacesMessage(severity, sentence, null));
      faces.validationFailed();
      faces.renderResponse();
    } else {
      ErrorPage.show(faces, sentence, refusal.isPresent());
    }
  }

  /** A page from before an upgrade cannot be posted any more: it is fetched anew. */
  private static void afresh(FacesContext faces) {
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    String query = request.getQueryString();
    try {
      external.redirect(request.getRequestURI() + (query == null ? "" : "?" + query));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean inAction(FacesContext faces) {
    return faces.isPostback()
        && faces.getViewRoot() != null
        && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
        && faces.getCurrentPhaseId() != PhaseId.RESTORE_VIEW;
  }
}

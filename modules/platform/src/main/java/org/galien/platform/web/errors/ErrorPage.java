package org.galien.platform.web.errors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.FacesException;
import jakarta.faces.FactoryFinder;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.galien.platform.messages.Messages;
import org.galien.platform.web.SecurityHeaders;
import org.galien.platform.web.Texts;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspPhaseListener;

/** What the error page says; reached from Faces, or from the server through web.xml. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {

  private static final String VIEW = "/erreur.xhtml";
  static final String SENTENCE = ErrorPage.class.getName();

  /** Renders the error page in place of the current one. */
  static void show(FacesContext faces, String sentence, boolean refused) {
    ExternalContext external = faces.getExternalContext();
    int status =
        refused ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    external.getRequestMap().put(SENTENCE, sentence);
    external.getRequestMap().put(RequestDispatcher.ERROR_STATUS_CODE, status);
    if (!external.isResponseCommitted()) {
      reset(faces, status);
    }
    try {
      render(faces);
    } catch (IOException e) {
      throw new FacesException(e);
    }
    faces.responseComplete();
  }

  /**
   * Takes back what was written, headers and encoding with it, and what those have to say again.
   */
  private static void reset(FacesContext faces, int status) {
    ExternalContext external = faces.getExternalContext();
    external.responseReset();
    external.setResponseStatus(status);
    external.setResponseContentType("text/html");
    external.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
    HttpServletResponse response = (HttpServletResponse) external.getResponse();
    SecurityHeaders.on((HttpServletRequest) external.getRequest(), response);
    SecurityHeaders.notKept(response);
    PrimeFacesContext.getCspState(faces).setInitialized(false);
    new CspPhaseListener().beforePhase(new PhaseEvent(faces, PhaseId.RENDER_RESPONSE, lifecycle()));
  }

  private static Lifecycle lifecycle() {
    return ((LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY))
        .getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
  }

  private static void render(FacesContext faces) throws IOException {
    ViewHandler views = faces.getApplication().getViewHandler();
    ViewDeclarationLanguage language = views.getViewDeclarationLanguage(faces, VIEW);
    UIViewRoot root = language.createView(faces, VIEW);
    faces.setViewRoot(root);
    faces.getPartialViewContext().setRenderAll(true);
    language.buildView(faces, root);
    language.renderView(faces, root);
  }

  public String getTitle() {
    return Messages.text(Texts.locale(), title());
  }

  public String getSentence() {
    Map<String, Object> request = request();
    Object sentence = request.get(SENTENCE);
    if (sentence == null) {
      Object thrown = request.get(RequestDispatcher.ERROR_EXCEPTION);
      sentence =
          thrown instanceof Throwable problem
              ? unexpected(problem)
              : Messages.text(Texts.locale(), "platform.error.sentence." + kind());
      request.put(SENTENCE, sentence);
    }
    return (String) sentence;
  }

  private static String title() {
    String title = "platform.error.title." + kind();
    return Messages.has(Texts.locale(), title) ? title : "platform.error.title.refused";
  }

  private static String unexpected(Throwable problem) {
    return Messages.text(Texts.locale(), "platform.error.unexpected", Bug.of(problem).reference());
  }

  private static String kind() {
    Object status = request().get(RequestDispatcher.ERROR_STATUS_CODE);
    return Answers.kind(status instanceof Integer code ? code : 500);
  }

  private static Map<String, Object> request() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
  }
}

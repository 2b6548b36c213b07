package org.galien.platform.web.session;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;
import org.galien.platform.messages.Messages;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.web.Texts;

/**
 * A page acts for who opened it. When somebody else has signed in since, in another tab, its
 * buttons do nothing, and what was typed comes back in a page of who is there now.
 */
public class PageOwner implements PhaseListener, SystemEventListener {

  private static final long serialVersionUID = 1;
  private static final String OWNER = "galien.page.owner";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.INVOKE_APPLICATION;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    Object owner = view(faces).get(OWNER);
    if (owner != null && !owner.equals(present())) {
      String sentence = Messages.text(Texts.locale(), "platform.session.opened-by-other");
      faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, null));
      faces.validationFailed();
      faces.renderResponse();
    }
  }

  @Override
  public boolean isListenerForSource(Object source) {
    return true;
  }

  /** A part of a page that is drawn anew leaves the rest as it was: the page stays whose it is. */
  @Override
  public void processEvent(SystemEvent event) {
    FacesContext faces = FacesContext.getCurrentInstance();
    boolean whole = !faces.getPartialViewContext().isPartialRequest();
    if (whole && present() != null) {
      view(faces).put(OWNER, present());
    }
  }

  private static Map<String, Object> view(FacesContext faces) {
    return faces.getViewRoot().getAttributes();
  }

  /** Null for nobody: the door is everybody's. */
  private static Long present() {
    Actor actor = CDI.current().select(Acting.class).get().current();
    return actor.person() ? actor.user().value() : null;
  }
}

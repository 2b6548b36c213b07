package org.galien.platform.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** The messages of Faces, for the notice area. */
@Named("facesNotices")
@RequestScoped
public class FacesNotices {

  /**
   * @param kind {@code info} for what was done, {@code warn} for what was not
   */
  public record Notice(String kind, String text) {

    /** EL reads properties. */
    public String getKind() {
      return kind;
    }

    /** EL reads properties. */
    public String getText() {
      return text;
    }
  }

  /** Each is shown, and said to be: Faces logs those that are not. */
  public List<Notice> getAll() {
    return FacesContext.getCurrentInstance().getMessageList().stream()
        .map(FacesNotices::shown)
        .toList();
  }

  private static Notice shown(FacesMessage message) {
    message.rendered();
    boolean done = message.getSeverity().equals(FacesMessage.SEVERITY_INFO);
    return new Notice(done ? "info" : "warn", message.getSummary());
  }
}

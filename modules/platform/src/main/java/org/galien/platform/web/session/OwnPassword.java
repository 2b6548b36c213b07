package org.galien.platform.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.galien.platform.Refusal;
import org.galien.platform.messages.Messages;
import org.galien.platform.users.accounts.AccountField;
import org.galien.platform.users.accounts.AccountRefusal;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.users.signin.SignInThrottled;
import org.galien.platform.web.Texts;

/** Changes the password of who is signed in. */
@Named("ownPassword")
@RequestScoped
public class OwnPassword {

  @Inject Users users;
  @Inject Sessions sessions;
  @Inject HttpServletRequest request;

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> problems = new HashMap<>();
  private String wanted;

  /** Stays on the page, which says that it is done. */
  public void change() {
    if (changed()) {
      FacesContext.getCurrentInstance()
          .addMessage(
              null, new FacesMessage(Messages.text(Texts.locale(), "platform.password.changed")));
    }
  }

  /** Goes on to the page that was wanted before a given password had to be changed. */
  public void changeAndGoOn() throws IOException {
    if (changed()) {
      ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
      external.redirect(external.getRequestContextPath() + SignInPage.destination(wanted));
    }
  }

  private boolean changed() {
    try {
      users.changeOwnPassword(
          text(AccountField.OLD_PASSWORD), text(AccountField.PASSWORD), request.getRemoteAddr());
      sessions.renew(request);
    } catch (AccountRefusal refusal) {
      refuse(refusal.field(), refusal);
    } catch (SignInThrottled throttled) {
      refuse(AccountField.OLD_PASSWORD, throttled);
    }
    return problems.isEmpty();
  }

  private void refuse(AccountField field, Refusal refusal) {
    problems.put(field.key(), Messages.text(Texts.locale(), refusal));
  }

  private String text(AccountField field) {
    return texts.getOrDefault(field.key(), "");
  }

  /** What was typed, by field key. */
  public Map<String, String> getTexts() {
    return texts;
  }

  /** What is wrong, by field key. */
  public Map<String, String> getProblems() {
    return problems;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }
}

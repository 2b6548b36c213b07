package org.galien.platform.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.galien.platform.Refusal;
import org.galien.platform.load.TooBusy;
import org.galien.platform.messages.Messages;
import org.galien.platform.users.factor.SecondFactorWanted;
import org.galien.platform.web.Texts;
import org.primefaces.context.PrimeFacesContext;

/** The form by which one comes in. */
@Named("signIn")
@RequestScoped
public class SignInPage {

  /** From there one is led to where one begins. */
  private static final String HOME = "/";

  @Inject Sessions sessions;
  @Inject HttpServletRequest request;

  private String login;
  private String password;
  private String wanted;
  private String problem;
  private String code;

  /** Signs in and goes to the page that was wanted, or stays with the reason why not. */
  public void enter() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    try {
      sessions.open(request, login, password);
      external.redirect(external.getRequestContextPath() + destination(wanted));
    } catch (SecondFactorWanted wantedNow) {
      password = null;
    } catch (Refusal refusal) {
      problem = Messages.text(Texts.locale(), refusal);
      if (refusal instanceof TooBusy) {
        external.setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      }
    }
  }

  /** The second step, for accounts that have one. */
  public void confirm() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    try {
      sessions.confirm(request, code);
      external.redirect(external.getRequestContextPath() + destination(wanted));
    } catch (Refusal refusal) {
      problem = Messages.text(Texts.locale(), refusal);
    }
  }

  public boolean isCodeWanted() {
    return sessions.isHalfWay(request);
  }

  /** Signs out; the sign-in page is shown again. */
  public void leave() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    sessions.end(request);
    external.redirect(external.getRequestContextPath() + SessionMechanism.SIGN_IN_PAGE);
  }

  /** True when who was signed in here came back to a closed account. */
  public boolean isClosed() {
    return sessions.state(request).closed();
  }

  /** Only a page of this application: an address elsewhere would be a trap. */
  static String destination(String wanted) {
    boolean ours =
        wanted != null
            && wanted.matches("/[a-z][a-z0-9/-]*\\.xhtml(\\?[^\\s#\\\\]*)?")
            && !wanted.startsWith(SessionMechanism.SIGN_IN_PAGE);
    return ours ? wanted : HOME;
  }

  public long getLockMinutes() {
    return Math.max(1, sessions.limit().toMinutes());
  }

  /** Pages with PrimeFaces' script send it by themselves; this one has none. */
  public String getNonce() {
    return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
  }

  public String getProblem() {
    return problem;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }
}

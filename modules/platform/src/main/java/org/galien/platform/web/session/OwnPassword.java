package org.galien.platform.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.users.accounts.AccountField;
import org.galien.platform.users.accounts.AccountRefusal;
import org.galien.platform.users.accounts.OwnPasswords;
import org.galien.platform.users.signin.SignInThrottled;
import org.galien.platform.web.forms.FormOnce;
import org.galien.platform.web.forms.FormState;

/** Changes the password of who is signed in. */
@Named("ownPassword")
@RequestScoped
public class OwnPassword {

  @Inject OwnPasswords passwords;
  @Inject Sessions sessions;
  @Inject FormOnce once;
  @Inject HttpServletRequest request;

  private final FormState form = new FormState();
  private String wanted;

  /** Stays on the page, which says that it is done. */
  public void change() {
    change(FormAnswer.saying("platform.password.changed"));
  }

  /** Goes on to the page that was wanted before a given password had to be changed. */
  public void changeAndGoOn() {
    change(FormAnswer.at(SignInPage.destination(wanted)));
  }

  private void change(FormAnswer answer) {
    try {
      String old = form.text(AccountField.OLD_PASSWORD.key());
      String chosen = form.text(AccountField.PASSWORD.key());
      once.save(
          () -> passwords.prepare(old, chosen, sessions.place(request)),
          change -> {
            passwords.take(change);
            sessions.renew(request);
            return answer;
          });
    } catch (AccountRefusal refusal) {
      form.refuse(refusal.field().key(), refusal);
    } catch (SignInThrottled throttled) {
      form.refuse(AccountField.OLD_PASSWORD.key(), throttled);
    }
  }

  public FormState getForm() {
    return form;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }
}

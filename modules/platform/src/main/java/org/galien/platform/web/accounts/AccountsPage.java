package org.galien.platform.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.galien.platform.users.Acting;
import org.galien.platform.users.accounts.Accounts;
import org.galien.platform.web.forms.FormOnce;

/** What is done with the account that is chosen. */
@Named("accountsPage")
@RequestScoped
public class AccountsPage {

  @Inject Accounts accounts;
  @Inject Acting acting;
  @Inject AccountForm form;
  @Inject FormOnce once;

  /** True when the account chosen is that of who looks. */
  public boolean isOwn() {
    return form.getAccount().id().equals(acting.current().user());
  }

  public boolean isSecondFactor() {
    return accounts.hasSecondFactor(form.getAccount().id());
  }

  public void removeSecondFactor() {
    once.save(
        () -> {
          accounts.removeSecondFactor(form.getAccount().id());
          return Done.saying("platform.accounts.done.second-factor", form.getAccount().id());
        });
  }

  public void close() {
    once.save(
        () -> {
          accounts.close(form.getAccount().id());
          return Done.saying("platform.accounts.done.closed", form.getAccount().id());
        });
  }

  public void reopen() {
    once.save(
        () -> {
          accounts.reopen(form.getAccount().id());
          return Done.saying("platform.accounts.done.reopened", form.getAccount().id());
        });
  }
}

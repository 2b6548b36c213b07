package org.galien.platform.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.galien.platform.users.Acting;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Accounts;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.web.forms.FormOnce;

/** The list of accounts, and what is done with the one that is chosen. */
@Named("accountsPage")
@RequestScoped
public class AccountsPage {

  @Inject Users users;
  @Inject Accounts accounts;
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject AccountForm form;
  @Inject FormOnce once;

  private List<AccountRow> rows;

  /** Those in use first, each in the order they were opened. */
  public List<AccountRow> getRows() {
    if (rows == null) {
      rows =
          users.all().stream()
              .sorted(Comparator.comparing(UserView::active).reversed())
              .map(account -> new AccountRow(account, lastSignIn(account.id())))
              .toList();
    }
    return rows;
  }

  /** True when the account chosen is that of who looks. */
  public boolean isOwn() {
    return form.getAccount().id().equals(acting.current().user());
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

  private LocalDateTime lastSignIn(UserId id) {
    return users
        .lastSignIn(id)
        .map(at -> LocalDateTime.ofInstant(at, clock.getZone()))
        .orElse(null);
  }
}

package org.galien.platform.web.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.AccountDraft;
import org.galien.platform.users.accounts.AccountField;
import org.galien.platform.users.accounts.AccountRefusal;
import org.galien.platform.users.accounts.Accounts;
import org.galien.platform.users.accounts.ChosenPassword;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.web.forms.FormOnce;
import org.galien.platform.web.forms.FormState;

/**
 * An account being opened or changed. It lives for one request and the page holds everything, so a
 * form outlives a lost session and a restarted server.
 */
@Named("accountForm")
@RequestScoped
public class AccountForm {

  /** What the address says instead of a number. */
  private static final String FRESH = "nouveau";

  @Inject Users users;
  @Inject Accounts accounts;
  @Inject FormOnce once;
  @Inject HttpServletRequest request;

  private final FormState form = new FormState();
  private Role[] roles = {};
  private String named;
  private UserView account;
  private int version;

  /** Shows what is saved; when a form is sent, what was typed comes after and stays. */
  @PostConstruct
  void read() {
    named = Objects.requireNonNullElse(request.getParameter("compte"), "");
    if (named.matches("\\d{1,18}")) {
      account = accounts.view(new UserId(Long.parseLong(named)));
      version = account.version();
      roles = account.roles().toArray(Role[]::new);
      form.put(AccountField.DISPLAY_NAME.key(), account.displayName());
      form.put(AccountField.SPECIALTY.key(), account.specialty());
      form.put(AccountField.ROOM.key(), account.room());
      form.put(AccountField.RPPS.key(), account.rpps());
    }
  }

  /** Saves, unless something is wrong. */
  public void save() {
    List<AccountRefusal> refusals = isFresh() ? newUser().refusals() : draft().refusals();
    refusals.forEach(this::refuse);
    if (!refusals.isEmpty()) {
      return;
    }
    if (isFresh()) {
      NewUser user = newUser();
      save(
          user.password(), () -> Done.saying("platform.accounts.done.created", users.create(user)));
    } else {
      refusing(() -> once.save(this::changed));
    }
  }

  /** Gives the account a password that has to be changed. */
  public void givePassword() {
    ChosenPassword password = ChosenPassword.of(text(AccountField.PASSWORD));
    save(
        password,
        () -> {
          accounts.givePassword(account.id(), password);
          return Done.saying("platform.accounts.done.password", account.id());
        });
  }

  private FormAnswer changed() {
    accounts.change(account.id(), version, draft());
    return Done.saying("platform.accounts.done.changed", account.id());
  }

  /** Hashes before the form's transaction begins. */
  private void save(ChosenPassword password, Supplier<FormAnswer> work) {
    refusing(() -> once.save(password::hash, hash -> work.get()));
  }

  private void refusing(Runnable work) {
    try {
      work.run();
    } catch (AccountRefusal refusal) {
      refuse(refusal);
    }
  }

  private void refuse(AccountRefusal refusal) {
    form.refuse(refusal.field().key(), refusal);
  }

  /** What the address named, for the forms to name it again. */
  public String getNamed() {
    return named;
  }

  public boolean isFresh() {
    return FRESH.equals(named);
  }

  /** As saved; null when none is chosen. */
  public UserView getAccount() {
    return account;
  }

  public Role[] getAllRoles() {
    return Role.values();
  }

  public FormState getForm() {
    return form;
  }

  public Role[] getRoles() {
    return roles;
  }

  public void setRoles(Role[] roles) {
    this.roles = roles;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  private AccountDraft draft() {
    return new AccountDraft(
        text(AccountField.DISPLAY_NAME),
        Set.of(roles),
        text(AccountField.SPECIALTY),
        text(AccountField.ROOM),
        text(AccountField.RPPS));
  }

  private NewUser newUser() {
    return new NewUser(
        text(AccountField.LOGIN),
        text(AccountField.DISPLAY_NAME),
        text(AccountField.PASSWORD),
        Set.of(roles),
        text(AccountField.SPECIALTY),
        text(AccountField.ROOM),
        text(AccountField.RPPS));
  }

  private String text(AccountField field) {
    return form.text(field.key());
  }
}

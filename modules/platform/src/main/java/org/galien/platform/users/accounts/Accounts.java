package org.galien.platform.users.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Role;
import org.galien.platform.users.RoleRefused;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.factor.SecondFactors;
import org.galien.platform.users.signin.PasswordCheck;

/**
 * What administrators change of accounts. One is closed and may be reopened, never deleted: what
 * was done with it keeps its author. Sessions see every change at their next request.
 *
 * <p>Each method throws {@link RoleRefused} when a person acts who is none, and {@link
 * AccountUnknown}.
 */
@ApplicationScoped
@Transactional
public class Accounts {

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject Acting acting;
  @Inject Administrators administrators;
  @Inject PasswordCheck check;
  @Inject SecondFactors factors;

  public UserView view(UserId id) {
    administrators.require();
    return known(em.find(UserEntity.class, id.value())).view();
  }

  /**
   * @param version of the view that was edited
   * @throws AccountRefusal the first of {@link AccountDraft#refusals}
   * @throws AccountChangedMeanwhile when somebody else changed the account since
   * @throws LastAdministrator when it takes that role away from the last one
   */
  public void change(UserId id, int version, AccountDraft draft) {
    administrators.require();
    AccountRules.requireNone(draft.refusals());
    if (!draft.roles().contains(Role.ADMINISTRATOR)) {
      administrators.requireOneBeside(id);
    }
    UserEntity user = locked(id);
    if (user.version != version) {
      throw new AccountChangedMeanwhile();
    }
    AccountDraft before = user.draft();
    if (!before.equals(draft)) {
      user.take(draft);
      audit.record("user.changed", subject(id), AccountChanges.of(before, draft));
    }
  }

  /**
   * @throws OwnAccount for the account of who acts
   * @throws LastAdministrator for that of the last one
   */
  public void close(UserId id) {
    administrators.require();
    if (id.equals(acting.current().user())) {
      throw OwnAccount.close();
    }
    administrators.requireOneBeside(id);
    activate(id, false, "user.closed");
  }

  public void reopen(UserId id) {
    administrators.require();
    activate(id, true, "user.reopened");
  }

  /**
   * Gives a password that has to be changed at the next sign-in, ends what was opened with the one
   * before, and lets a blocked account try again at once.
   *
   * @param password hashed already where others may sign in meanwhile
   * @throws PasswordTooShort below {@value NewUser#MINIMUM_PASSWORD_LENGTH} characters
   * @throws OwnAccount for the account of who acts
   */
  public void givePassword(UserId id, ChosenPassword password) {
    administrators.require();
    String hash = password.hash();
    if (id.equals(acting.current().user())) {
      throw OwnAccount.password();
    }
    UserEntity user = locked(id);
    user.setPassword(hash, true);
    check.forget(user.login);
    audit.record("user.password-given", subject(id));
  }

  public boolean hasSecondFactor(UserId id) {
    administrators.require();
    return factors.has(id);
  }

  /**
   * For who lost the telephone and the codes on paper: the password alone opens, until another is
   * taken.
   *
   * @throws OwnAccount for the account of who acts
   */
  public void removeSecondFactor(UserId id) {
    administrators.require();
    if (id.equals(acting.current().user())) {
      throw OwnAccount.secondFactor();
    }
    locked(id);
    factors.remove(id);
  }

  private void activate(UserId id, boolean active, String action) {
    UserEntity user = locked(id);
    if (user.active != active) {
      user.active = active;
      audit.record(action, subject(id));
    }
  }

  /** Two who change one account come one after the other. */
  private UserEntity locked(UserId id) {
    return known(em.find(UserEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  private static UserEntity known(UserEntity found) {
    if (found == null) {
      throw new AccountUnknown();
    }
    return found;
  }

  private static Subject subject(UserId id) {
    return Subject.of("user", id.value());
  }
}

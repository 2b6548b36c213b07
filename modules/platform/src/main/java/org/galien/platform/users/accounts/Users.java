package org.galien.platform.users.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.signin.PasswordCheck;
import org.galien.platform.users.signin.Place;
import org.galien.platform.users.signin.SignInThrottled;

/** Who works here. {@link Accounts} changes accounts once they are open. */
@ApplicationScoped
@Transactional
public class Users {

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject PasswordCheck check;
  @Inject Administrators administrators;

  /**
   * Opens an account; a password that one person chose for another has to be changed.
   *
   * @throws AdministratorsOnly unless an administrator or the system acts
   * @throws AccountRefusal the first of {@link NewUser#refusals}
   * @throws LoginTaken when another account has the login
   */
  public UserId create(NewUser newUser) {
    administrators.require();
    AccountRules.requireNone(newUser.refusals());
    if (byLogin(newUser.login()).isPresent()) {
      throw new LoginTaken(newUser.login());
    }
    UserEntity user = new UserEntity();
    user.login = newUser.login();
    user.setPassword(newUser.password(), acting.current().person());
    user.take(newUser.draft());
    user.createdAt = clock.instant();
    em.persist(user);
    em.flush();
    audit.record(
        "user.created", Subject.of("user", user.id), AccountChanges.roles(newUser.draft()));
    return new UserId(user.id);
  }

  /**
   * Changes the password of who acts.
   *
   * @throws AccountRefusal when the new one is too short or the old one again
   * @throws OldPasswordWrong counted as a wrong password at sign-in is
   * @throws SignInThrottled after too many of them
   */
  @Transactional(dontRollbackOn = {OldPasswordWrong.class, SignInThrottled.class})
  public void changeOwnPassword(String old, String chosen, Place place) {
    AccountRules.requireLong(chosen);
    if (chosen.equals(old)) {
      throw new AccountRefusal(AccountField.PASSWORD, "platform.password-unchanged");
    }
    UserEntity user =
        em.find(UserEntity.class, acting.current().user().value(), LockModeType.PESSIMISTIC_WRITE);
    if (!check.isRight(user.login, place, () -> user.hasPassword(old))) {
      audit.record("user.password-refused", Subject.of("user", user.id));
      throw new OldPasswordWrong(check.triesLeft(user.login, place));
    }
    user.setPassword(chosen, false);
    audit.record("user.password-changed", Subject.of("user", user.id));
  }

  public Optional<UserView> find(UserId id) {
    return Optional.ofNullable(em.find(UserEntity.class, id.value())).map(UserEntity::view);
  }

  /** Active physicians and substitutes, in the order of their columns in the agenda. */
  public List<UserView> practitioners() {
    return all().stream().filter(UserView::practitioner).toList();
  }

  /** In the order they were opened. */
  public List<UserView> all() {
    return em.createQuery(
            "SELECT DISTINCT u FROM UserEntity u LEFT JOIN FETCH u.roles ORDER BY u.id",
            UserEntity.class)
        .getResultStream()
        .map(UserEntity::view)
        .toList();
  }

  private Optional<UserEntity> byLogin(String login) {
    return em.createQuery("SELECT u FROM UserEntity u WHERE u.login = :login", UserEntity.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }
}

package org.galien.platform.users;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;

/** Accounts and sign-in. */
@ApplicationScoped
@Transactional
public class Users {

  private static final int LOGIN_LENGTH = 60;

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject SignInAttempts attempts;

  /**
   * @throws LoginTaken when another account has the login
   * @throws PasswordTooShort below {@value NewUser#MINIMUM_PASSWORD_LENGTH} characters
   */
  public UserId create(NewUser newUser) {
    String login = normalised(newUser.login());
    if (newUser.password().length() < NewUser.MINIMUM_PASSWORD_LENGTH) {
      throw new PasswordTooShort();
    }
    if (byLogin(login).isPresent()) {
      throw new LoginTaken(login);
    }
    UserEntity user = new UserEntity();
    user.login = login;
    user.displayName = newUser.displayName().strip();
    user.passwordHash = PasswordHash.of(newUser.password());
    user.specialty = newUser.specialty();
    user.room = newUser.room();
    user.rpps = newUser.rpps();
    user.roles.addAll(newUser.roles());
    user.createdAt = clock.instant();
    em.persist(user);
    em.flush();
    audit.record("user.created", Subject.of("user", user.id));
    return new UserId(user.id);
  }

  /**
   * Checks a password, counting wrong ones by account and by address.
   *
   * @return the account that signed in
   * @throws SignInRefused when login and password do not fit, or the account is closed
   * @throws SignInThrottled after too many wrong tries
   */
  @Transactional(dontRollbackOn = {SignInRefused.class, SignInThrottled.class})
  public UserView signIn(String login, String password, String address) {
    String name = shortened(normalised(login));
    attempts.begin(name, address);
    Optional<UserEntity> account = byLogin(name).filter(u -> u.active);
    if (!matches(account, password)) {
      audit.record("user.sign-in-refused", Subject.of("user", account.map(u -> u.id).orElse(0L)));
      throw new SignInRefused(attempts.triesLeft(name));
    }
    attempts.succeeded(name);
    UserView user = account.orElseThrow().view();
    acting.runAs(
        Actor.of(user),
        () -> audit.record("user.signed-in", Subject.of("user", user.id().value())));
    return user;
  }

  public Optional<UserView> find(UserId id) {
    return Optional.ofNullable(em.find(UserEntity.class, id.value())).map(UserEntity::view);
  }

  /** Active physicians and substitutes, in the order of their columns in the agenda. */
  public List<UserView> practitioners() {
    return em.createQuery(
            "SELECT DISTINCT u FROM UserEntity u JOIN u.roles r WHERE u.active = TRUE AND r IN"
                + " :roles ORDER BY u.id",
            UserEntity.class)
        .setParameter("roles", Role.PRACTITIONERS)
        .getResultStream()
        .map(UserEntity::view)
        .toList();
  }

  public List<UserView> all() {
    return em.createQuery("SELECT u FROM UserEntity u ORDER BY u.id", UserEntity.class)
        .getResultStream()
        .map(UserEntity::view)
        .toList();
  }

  private static boolean matches(Optional<UserEntity> account, String password) {
    if (account.isEmpty()) {
      PasswordHash.matchNobody(password);
      return false;
    }
    return PasswordHash.matches(password, account.get().passwordHash);
  }

  private Optional<UserEntity> byLogin(String login) {
    return em.createQuery("SELECT u FROM UserEntity u WHERE u.login = :login", UserEntity.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  /** What no account's login can be as long as is counted all the same. */
  private static String shortened(String login) {
    return login.substring(0, Math.min(login.length(), LOGIN_LENGTH));
  }

  private static String normalised(String login) {
    return login.strip().toLowerCase(Locale.ROOT);
  }
}

package org.galien.platform.users.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.RoleRefused;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;

/** Who works here. {@link Accounts} changes accounts once they are open. */
@ApplicationScoped
@Transactional
public class Users {

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject Administrators administrators;

  /**
   * Opens an account; a password that one person chose for another has to be changed. Where others
   * may sign in meanwhile, it is hashed before ({@link ChosenPassword#hash}).
   *
   * @throws RoleRefused unless an administrator or the system acts
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
    user.setPassword(newUser.password().hash(), acting.current().person());
    user.take(newUser.draft());
    user.createdAt = clock.instant();
    em.persist(user);
    em.flush();
    audit.record(
        "user.created", Subject.of("user", user.id), AccountChanges.roles(newUser.draft()));
    return new UserId(user.id);
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

package org.galien.platform.users.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;

/** What comparisons of passwords read and record, each in a short transaction. */
@ApplicationScoped
@Transactional
class Credentials {

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject Acting acting;

  Optional<Credential> of(String login) {
    return em.createQuery("SELECT u FROM UserEntity u WHERE u.login = :login", UserEntity.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst()
        .map(UserEntity::credential);
  }

  Credential of(UserId user) {
    return em.find(UserEntity.class, user.value()).credential();
  }

  void take(PasswordChange change) {
    UserView compared = change.compared().user();
    UserEntity user =
        em.find(UserEntity.class, compared.id().value(), LockModeType.PESSIMISTIC_WRITE);
    if (user.view().passwords() != compared.passwords()) {
      throw new AccountChangedMeanwhile();
    }
    user.setPassword(change.hash(), false);
    audit.record("user.password-changed", Subject.of("user", user.id));
  }

  /** The same password, unless it is another one by now. */
  void rehash(Credential compared, String hash) {
    UserEntity user =
        em.find(UserEntity.class, compared.user().id().value(), LockModeType.PESSIMISTIC_WRITE);
    if (user.credential().hash().equals(compared.hash())) {
      user.rehash(hash);
    }
  }

  void oldRefused(UserId user) {
    audit.record("user.password-refused", Subject.of("user", user.value()));
  }

  void opened(UserView user) {
    acting.runAs(
        Actor.of(user),
        () -> audit.record("user.signed-in", Subject.of("user", user.id().value())));
  }

  void refused(Optional<Credential> account) {
    long id = account.map(c -> c.user().id().value()).orElse(0L);
    audit.record("user.sign-in-refused", Subject.of("user", id));
  }
}

package org.galien.platform.users.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.UserView;

/** What the sign-in reads and records, each in a short transaction. */
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

package org.galien.patients.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** Whose act the work on an import is: of the person who asked for it last. */
@ApplicationScoped
class ImportActors {

  @Inject EntityManager em;
  @Inject Users users;
  @Inject Acting acting;
  @Inject ImportActors self;

  interface Work {
    void run() throws Exception;
  }

  void as(long id, Work work) throws Exception {
    Actor who = self.of(id).orElseThrow(ImportRefusal::needsPerson);
    acting.as(
        who,
        () -> {
          work.run();
          return null;
        });
  }

  @Transactional
  public Optional<Actor> of(long id) {
    ImportEntity entity = em.find(ImportEntity.class, id);
    return entity == null || entity.doneBy == null
        ? Optional.empty()
        : users.find(new UserId(entity.doneBy)).filter(UserView::active).map(Actor::of);
  }
}

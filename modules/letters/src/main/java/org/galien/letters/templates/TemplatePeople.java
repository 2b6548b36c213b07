package org.galien.letters.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** Physicians of the practice say what its letters begin with; all who write them use it. */
@ApplicationScoped
class TemplatePeople {

  @Inject Acting acting;
  @Inject Users users;

  boolean isOwner() {
    return acting.current().roles().contains(Role.PHYSICIAN);
  }

  /**
   * @throws LetterTemplateRefusal unless a physician of the practice acts
   */
  UserId requireOwner() {
    if (!isOwner()) {
      throw LetterTemplateRefusal.needsADoctor();
    }
    return acting.current().user();
  }

  /**
   * @throws LetterTemplateRefusal for who writes no letters
   */
  void requireUser() {
    Actor actor = acting.current();
    if (!actor.system() && !actor.clinical() && !actor.roles().contains(Role.SECRETARY)) {
      throw LetterTemplateRefusal.unknown();
    }
  }

  String name(long user) {
    return users.find(new UserId(user)).map(UserView::displayName).orElse("");
  }
}

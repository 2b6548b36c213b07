package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;

/** Who takes care of messages: reception, and those bound to a patient's care. */
@ApplicationScoped
class MessageDesk {

  static final Set<Role> ROLES =
      Set.of(Role.SECRETARY, Role.PHYSICIAN, Role.NURSE, Role.SUBSTITUTE);

  @Inject Acting acting;

  /** The system may too. */
  boolean mayHandle() {
    Actor who = acting.current();
    return who.system() || who.roles().stream().anyMatch(ROLES::contains);
  }

  void require() {
    if (!mayHandle()) {
      throw new MessagesAreForTheDesk();
    }
  }

  void requirePerson() {
    require();
    if (!acting.current().person()) {
      throw new MessageNeedsAPerson();
    }
  }
}

package org.galien.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;

/** Who reads and writes messages: reception, and those bound to a patient's care. */
@ApplicationScoped
public class MessageHandlers {

  public static final Set<Role> ROLES =
      Set.of(Role.SECRETARY, Role.PHYSICIAN, Role.NURSE, Role.SUBSTITUTE);

  /** Roles as a whole that something is left for; substitutes are among the physicians. */
  public static final List<Role> ADDRESSED = List.of(Role.PHYSICIAN, Role.NURSE, Role.SECRETARY);

  @Inject Acting acting;

  public boolean mayHandle() {
    return acting.current().roles().stream().anyMatch(ROLES::contains);
  }

  /**
   * Who acts.
   *
   * @throws MessagesAreForReceptionAndCare when who acts holds none of those roles
   */
  public Actor require() {
    if (!mayHandle()) {
      throw new MessagesAreForReceptionAndCare();
    }
    return acting.current();
  }

  /** The roles whose messages are for them. */
  static Set<Role> addressedAs(Actor actor) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(actor.roles());
    if (roles.contains(Role.SUBSTITUTE)) {
      roles.add(Role.PHYSICIAN);
    }
    return roles;
  }
}

package org.galien.platform.users;

import java.util.EnumSet;
import java.util.Set;

/**
 * What roles may do, said once: doors and services ask here. The system may all, nobody nothing.
 */
public enum Right {
  /** To know who the patients are; what is clinical is withheld further. */
  PATIENTS(EnumSet.complementOf(EnumSet.of(Role.MANAGER))),
  /** To keep accounts, settings and the audit trail. */
  ADMINISTRATION(EnumSet.of(Role.ADMINISTRATOR));

  private final Set<Role> roles;

  Right(Set<Role> roles) {
    this.roles = Set.copyOf(roles);
  }

  /** One of them is enough. */
  public Set<Role> roles() {
    return roles;
  }

  /**
   * @throws RoleRefused when a person acts who has none of the roles, or nobody
   */
  public void require(Actor actor) {
    if (!actor.system() && actor.roles().stream().noneMatch(roles::contains)) {
      throw new RoleRefused(this);
    }
  }
}

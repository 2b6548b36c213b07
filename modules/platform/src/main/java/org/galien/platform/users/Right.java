package org.galien.platform.users;

import java.util.EnumSet;
import java.util.Set;

/**
 * What roles may do, said once: doors and services ask here. The system may all, nobody nothing.
 */
public enum Right {
  /** To know who the patients are; what is clinical is withheld further. */
  PATIENTS(EnumSet.complementOf(EnumSet.of(Role.MANAGER))),
  /** To keep accounts and settings. */
  ADMINISTRATION(EnumSet.of(Role.ADMINISTRATOR)),
  /** To decide how long charts stay in use. */
  RETENTION(EnumSet.of(Role.ADMINISTRATOR, Role.PHYSICIAN)),
  /** To read and verify the audit trail: administrators all of it, doctors their patients'. */
  TRAIL(EnumSet.of(Role.ADMINISTRATOR, Role.PHYSICIAN, Role.SUBSTITUTE)),
  /** To bill what was done and to take money for it. */
  BILLING(EnumSet.of(Role.SECRETARY, Role.PHYSICIAN, Role.SUBSTITUTE)),
  /** To see sums, of nobody in particular. */
  MONEY(EnumSet.of(Role.SECRETARY, Role.PHYSICIAN, Role.SUBSTITUTE, Role.MANAGER)),
  /**
   * To keep the books: receipts and expenses, the bank, what is shared; of nobody in particular.
   */
  ACCOUNTS(EnumSet.of(Role.PHYSICIAN, Role.MANAGER));

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

package org.galien.platform.users;

import java.io.Serializable;
import java.util.Set;

/**
 * For whom something is done: a signed-in person, a part of the system, or nobody.
 *
 * @param user null for the system and for nobody
 * @param name display name, or the name of the part of the system
 * @param roles empty for the system, which may all, and for nobody, who may nothing
 */
public record Actor(UserId user, String name, Set<Role> roles, boolean system)
    implements Serializable {

  /** A person. */
  public Actor(UserId user, String name, Set<Role> roles) {
    this(user, name, roles, false);
  }

  /** A part of the system that acts by itself, as in {@code Actor.system("documents")}. */
  public static Actor system(String name) {
    return new Actor(null, name, Set.of(), true);
  }

  /**
   * Who has not signed in. What an open door has to do for them in spite of that, it does as the
   * part of the system that it then names.
   *
   * @param name of the door, under which the audit trail notes what was tried
   */
  public static Actor nobody(String name) {
    return new Actor(null, name, Set.of(), false);
  }

  public static Actor of(UserView user) {
    return new Actor(user.id(), user.displayName(), user.roles());
  }

  public boolean person() {
    return user != null;
  }

  /** True when a person holds a clinical role. */
  public boolean clinical() {
    return roles.stream().anyMatch(Role::clinical);
  }
}

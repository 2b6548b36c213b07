package org.galien.platform.users;

import java.io.Serializable;
import java.util.Set;

/**
 * For whom something is done: a signed-in person or a part of the system.
 *
 * @param user null for the system
 * @param name display name, or the name of the part of the system
 * @param roles empty for the system
 */
public record Actor(UserId user, String name, Set<Role> roles) implements Serializable {

  /** A part of the system that acts by itself, as in {@code Actor.system("documents")}. */
  public static Actor system(String name) {
    return new Actor(null, name, Set.of());
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

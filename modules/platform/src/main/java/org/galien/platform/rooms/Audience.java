package org.galien.platform.rooms;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Right;
import org.galien.platform.users.Role;

/**
 * Who may open a door.
 *
 * @param anybody true also for who has not signed in
 * @param roles one of them is enough
 * @param patients true for what the patients' port answers too (ADR 19)
 */
public record Audience(boolean anybody, Set<Role> roles, boolean patients) {

  /** The way in, and what machines ask about the server's health. */
  public static final Audience ANYBODY = new Audience(true, EnumSet.allOf(Role.class), false);

  /**
   * What patients open, from wherever they are let in: it knows nobody who signed in, and shows
   * nothing without a secret of its own.
   */
  public static final Audience PATIENTS = new Audience(true, EnumSet.allOf(Role.class), true);

  /** Everybody who has signed in. */
  public static final Audience STAFF = new Audience(false, EnumSet.allOf(Role.class), false);

  /** Whoever may know who the patients are; what is clinical is withheld further by services. */
  public static final Audience WITH_PATIENTS = of(Right.PATIENTS.roles());

  public static final Audience ADMINISTRATORS = of(Right.ADMINISTRATION.roles());

  public Audience {
    roles = Collections.unmodifiableSet(roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles));
  }

  public static Audience of(Set<Role> roles) {
    return new Audience(false, roles, false);
  }

  public boolean admits(Actor actor) {
    return anybody || (actor.person() && actor.roles().stream().anyMatch(roles::contains));
  }
}

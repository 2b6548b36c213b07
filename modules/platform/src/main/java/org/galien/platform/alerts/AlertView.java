package org.galien.platform.alerts;

import java.time.Instant;
import java.util.Set;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;

/**
 * An alert as it stands.
 *
 * @param person number of who is told it whatever their role, or null
 * @param audience whose screens tell it now
 * @param escalatedAt since when it is told to more people, or null
 * @param acknowledgedAt null while nobody has seen it
 * @param acknowledgedBy name of who has, or null
 */
public record AlertView(
    long id,
    String kind,
    AlertLevel level,
    String address,
    Long person,
    Set<Role> audience,
    Instant raisedAt,
    Instant escalatedAt,
    Instant acknowledgedAt,
    String acknowledgedBy) {

  public AlertView {
    audience = Set.copyOf(audience);
  }

  public boolean concerns(Actor actor) {
    return actor.person()
        && (Long.valueOf(actor.user().value()).equals(person)
            || actor.roles().stream().anyMatch(audience::contains));
  }

  /** When it was last new to somebody. */
  public Instant calledAt() {
    return escalatedAt == null ? raisedAt : escalatedAt;
  }
}

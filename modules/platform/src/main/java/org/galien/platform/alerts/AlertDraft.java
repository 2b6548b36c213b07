package org.galien.platform.alerts;

import java.time.Duration;
import java.util.Set;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;

/**
 * An alert to be raised.
 *
 * @param kind {@code module.name}; {@code module.alert.name} is its sentence, which is given how
 *     many there are and nothing else
 * @param subject what it is about, as the module understands it; one alert is raised for it, ever
 * @param address of the page where one sees what it is about, below the application
 * @param person whose screens tell it whatever their role, or null
 * @param first whose screens tell it
 * @param later whose screens tell it too, once nobody has acknowledged it in time; may be empty
 * @param patience until then
 */
public record AlertDraft(
    String kind,
    String subject,
    AlertLevel level,
    String address,
    UserId person,
    Set<Role> first,
    Set<Role> later,
    Duration patience) {

  public AlertDraft {
    first = Set.copyOf(first);
    later = Set.copyOf(later);
    if (!kind.matches("[a-z.]+\\.[a-z-]+")) {
      throw new IllegalArgumentException("not a kind: " + kind);
    }
    if (first.isEmpty() && person == null) {
      throw new IllegalArgumentException("an alert that nobody sees");
    }
  }

  /** For roles. */
  public AlertDraft(
      String kind,
      String subject,
      AlertLevel level,
      String address,
      Set<Role> first,
      Set<Role> later,
      Duration patience) {
    this(kind, subject, level, address, null, first, later, patience);
  }
}

package org.galien.messages;

import java.util.Optional;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;

/**
 * For whom a message is: a person, or all who hold a role.
 *
 * @param person null when it is for a role
 * @param role null when it is for a person
 */
public record Addressee(UserId person, Role role) {

  public Addressee {
    if ((person == null) == (role == null)) {
      throw new IllegalArgumentException("a person or a role");
    }
  }

  public static Addressee person(UserId id) {
    return new Addressee(id, null);
  }

  public static Addressee role(Role role) {
    return new Addressee(null, role);
  }

  /** What scripts send: {@code 12}, {@code NURSE}; empty for anything else. */
  public static Optional<Addressee> read(String code) {
    if (code.matches("[1-9]\\d{0,17}")) {
      return Optional.of(person(new UserId(Long.parseLong(code))));
    }
    return MessageHandlers.ADDRESSED.stream()
        .filter(role -> role.name().equals(code))
        .findFirst()
        .map(Addressee::role);
  }

  /** As {@link #read} understands it. */
  public String code() {
    return person == null ? role.name() : String.valueOf(person.value());
  }

  static Addressee of(Long user, Role role) {
    return new Addressee(user == null ? null : new UserId(user), role);
  }
}

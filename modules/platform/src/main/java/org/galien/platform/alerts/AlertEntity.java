package org.galien.platform.alerts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.platform.users.Role;

@Entity
@Table(name = "platform_alert")
class AlertEntity {

  @Id long id;

  String kind;
  String subject;

  @Enumerated(EnumType.STRING)
  AlertLevel level;

  String address;

  @Column(name = "first_user")
  Long firstUser;

  @Column(name = "first_roles")
  String firstRoles;

  @Column(name = "later_roles")
  String laterRoles;

  @Column(name = "raised_at")
  Instant raisedAt;

  @Column(name = "escalated_at")
  Instant escalatedAt;

  @Column(name = "acknowledged_at")
  Instant acknowledgedAt;

  @Column(name = "acknowledged_name")
  String acknowledgedName;

  /** Whose screens tell it now. */
  Set<Role> audience() {
    Set<Role> audience = roles(firstRoles);
    if (escalatedAt != null) {
      audience.addAll(roles(laterRoles));
    }
    return audience;
  }

  AlertView view() {
    return new AlertView(
        id,
        kind,
        level,
        address,
        firstUser,
        audience(),
        raisedAt,
        escalatedAt,
        acknowledgedAt,
        acknowledgedName);
  }

  static String text(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
  }

  private static Set<Role> roles(String text) {
    return Arrays.stream(text.split(","))
        .filter(name -> !name.isEmpty())
        .map(Role::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }
}

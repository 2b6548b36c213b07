package org.galien.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.galien.platform.alerts.AlertDraft;
import org.galien.platform.alerts.AlertLevel;
import org.galien.platform.alerts.Alerts;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;

/**
 * Has urgent messages told on the screens of those they are for, and of everybody who handles
 * messages when nobody answers. Handed on, one is told anew; answered or done, no more.
 */
@ApplicationScoped
class UrgentCalls {

  static final String KIND = "messages.urgent";
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @Inject Alerts alerts;

  /** Each version of a message is told once. */
  void tell(MessageEntity message) {
    if (message.urgency == Urgency.URGENT) {
      alerts.raise(
          new AlertDraft(
              KIND,
              subject(message, message.version),
              AlertLevel.URGENT,
              "/appels.xhtml?message=" + message.id,
              message.toUser == null ? null : new UserId(message.toUser),
              message.toRole == null ? Set.of() : holders(message.toRole),
              MessageHandlers.ROLES,
              PATIENCE));
    }
  }

  /** Somebody has taken care of it as it stood. */
  void settle(MessageEntity message) {
    if (message.urgency == Urgency.URGENT) {
      List<String> before =
          IntStream.rangeClosed(0, message.version).mapToObj(v -> subject(message, v)).toList();
      alerts.settle(KIND, before);
    }
  }

  /** Substitutes are among the physicians. */
  private static Set<Role> holders(Role role) {
    return role == Role.PHYSICIAN ? EnumSet.of(Role.PHYSICIAN, Role.SUBSTITUTE) : EnumSet.of(role);
  }

  private static String subject(MessageEntity message, int version) {
    return message.id + " " + version;
  }
}

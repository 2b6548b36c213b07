package org.galien.platform.web.alerts;

import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.galien.platform.alerts.AlertBoard;
import org.galien.platform.alerts.AlertLevel;
import org.galien.platform.alerts.AlertView;
import org.galien.platform.users.Actor;
import org.galien.platform.web.Jsons;

/** What the bell says. */
final class Ring {

  private static final String SALT = UUID.randomUUID().toString();

  private Ring() {}

  static void answer(HttpServletResponse response, AlertBoard board, Actor actor)
      throws IOException {
    response.setContentType("application/json;charset=UTF-8");
    response.getOutputStream().write(json(board, actor).getBytes(StandardCharsets.UTF_8));
  }

  private static String json(AlertBoard board, Actor actor) {
    JsonObjectBuilder ring = Jsons.object().add("revision", board.revision());
    List<AlertView> alerts = board.of(actor);
    ring.add("waiting", alerts.size());
    if (!alerts.isEmpty()) {
      AlertLevel loudest = alerts.getFirst().level();
      ring.add("level", loudest.name())
          .add("rhythm", loudest.rhythm().toSeconds())
          .add("called", called(alerts).toEpochMilli())
          .add("lines", lines(alerts));
    }
    return ring.build().toString();
  }

  /**
   * Another one when the lines of a screen are others, the same while only their numbers grow. It
   * tells a locked screen nothing: nobody knows the salt.
   */
  private static String lines(List<AlertView> alerts) {
    Set<String> lines = new TreeSet<>();
    alerts.forEach(a -> lines.add(a.kind() + " " + a.level() + " " + (a.escalatedAt() != null)));
    return Integer.toHexString((SALT + lines).hashCode());
  }

  private static Instant called(List<AlertView> alerts) {
    return alerts.stream()
        .filter(alert -> !alert.level().rhythm().isZero())
        .map(AlertView::calledAt)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}

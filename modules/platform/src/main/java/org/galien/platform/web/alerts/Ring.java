package org.galien.platform.web.alerts;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.galien.platform.alerts.AlertBoard;
import org.galien.platform.alerts.AlertLevel;
import org.galien.platform.alerts.AlertView;
import org.galien.platform.users.Actor;

/** What the bell says. */
final class Ring {

  private Ring() {}

  static void answer(HttpServletResponse response, AlertBoard board, Actor actor)
      throws IOException {
    response.setContentType("application/json;charset=UTF-8");
    response.getOutputStream().write(json(board, actor).getBytes(StandardCharsets.UTF_8));
  }

  private static String json(AlertBoard board, Actor actor) {
    JsonObjectBuilder ring = Json.createObjectBuilder().add("revision", board.revision());
    List<AlertView> alerts = board.of(actor);
    ring.add("waiting", alerts.size());
    if (!alerts.isEmpty()) {
      AlertLevel loudest = alerts.getFirst().level();
      ring.add("level", loudest.name())
          .add("rhythm", loudest.rhythm().toSeconds())
          .add("called", called(alerts).toEpochMilli());
    }
    return ring.build().toString();
  }

  private static Instant called(List<AlertView> alerts) {
    return alerts.stream()
        .filter(alert -> !alert.level().rhythm().isZero())
        .map(AlertView::calledAt)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}

package org.galien.platform.web.alerts;

import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.galien.platform.alerts.AlertLevel;
import org.galien.platform.alerts.AlertView;
import org.galien.platform.web.Jsons;

/** What the bell says. */
final class Ring {

  private static final String SALT = UUID.randomUUID().toString();

  private Ring() {}

  /**
   * @param alerts those that concern who sits there, loudest first
   */
  static String json(long revision, List<AlertView> alerts) {
    JsonObjectBuilder ring = Jsons.object().add("revision", revision);
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
    Set<Line> lines = new HashSet<>();
    alerts.forEach(a -> lines.add(new Line(a.kind(), a.level(), a.escalatedAt() != null)));
    return Integer.toHexString((SALT + sorted(lines)).hashCode());
  }

  private static List<String> sorted(Set<Line> lines) {
    return lines.stream().map(Line::toString).sorted().toList();
  }

  private record Line(String kind, AlertLevel level, boolean widened) {}

  private static Instant called(List<AlertView> alerts) {
    return alerts.stream()
        .filter(alert -> !alert.level().rhythm().isZero())
        .map(AlertView::calledAt)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}

package org.galien.encounters.vaccinations;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.galien.platform.audit.Fingerprint;
import org.galien.platform.text.Folding;

/**
 * A vaccination schedule, as its file says.
 *
 * @param source who published it
 * @param date which edition
 * @param fingerprint of the file: what a doctor confirms is exactly this
 */
public record Schedule(
    String source,
    String date,
    String fingerprint,
    List<VaccineTarget> targets,
    List<ScheduleRule> rules) {

  /**
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  static Schedule read(String file) {
    Map<String, String> head = new LinkedHashMap<>();
    Map<String, VaccineTarget> targets = new LinkedHashMap<>();
    List<ScheduleRule> rules = new ArrayList<>();
    int number = 0;
    for (String line : file.split("\n")) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.strip().split(";", -1);
      try {
        switch (parts[0]) {
          case "source", "date" -> head.put(parts[0], parts[1]);
          case "target" -> targets.put(parts[1], target(parts));
          case "rule" -> rules.add(rule(parts, targets.get(parts[1])));
          default -> throw new IllegalArgumentException("unknown word " + parts[0]);
        }
      } catch (RuntimeException e) {
        throw new IllegalArgumentException("schedule, line " + number + ": " + line, e);
      }
    }
    if (head.size() < 2 || rules.isEmpty()) {
      throw new IllegalArgumentException("schedule without source, date or rules");
    }
    return new Schedule(
        head.get("source"),
        head.get("date"),
        Fingerprint.of(file),
        List.copyOf(targets.values()),
        List.copyOf(rules));
  }

  /** What a vaccine of that name is against, as far as its words say. */
  public List<VaccineTarget> against(String vaccine) {
    String name = Folding.fold(vaccine);
    return targets.stream().filter(t -> t.words().stream().anyMatch(name::contains)).toList();
  }

  private static VaccineTarget target(String[] parts) {
    return new VaccineTarget(parts[1], parts[2], List.of(parts[3].split(",")));
  }

  private static ScheduleRule rule(String[] parts, VaccineTarget target) {
    if (target == null || parts.length != 9) {
      throw new IllegalArgumentException("no such target, or not nine parts");
    }
    ScheduleRule.Kind kind = ScheduleRule.Kind.valueOf(parts[2]);
    return new ScheduleRule(
        target,
        kind,
        kind == ScheduleRule.Kind.SERIES ? Integer.parseInt(parts[3]) : 0,
        kind == ScheduleRule.Kind.BOOSTER ? Span.parse(parts[3]) : null,
        kind == ScheduleRule.Kind.SEASON ? MonthDay.parse("--" + parts[3]) : null,
        Span.parse(parts[4]),
        Span.parse(parts[5]),
        Span.orNull(parts[6]),
        Span.orNull(parts[7]),
        parts[8]);
  }
}

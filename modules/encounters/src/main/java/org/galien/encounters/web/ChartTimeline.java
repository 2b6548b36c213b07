package org.galien.encounters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.galien.platform.places.Filled;
import org.galien.platform.places.TimelineEntry;
import org.galien.platform.places.TimelineKind;
import org.galien.platform.places.TimelinePart;
import org.galien.platform.places.TimelineQuery;
import org.galien.platform.places.TimelineSource;

/** What all modules have to show of a patient, in one list. */
@RequestScoped
class ChartTimeline {

  @Inject @Any Instance<TimelineSource> sources;

  private final Map<TimelineKind, Long> counts =
      new TreeMap<>(Comparator.comparingInt(TimelineKind::order).thenComparing(TimelineKind::code));
  private List<TimelineEntry> entries = List.of();
  private boolean more;
  private boolean incomplete;

  void load(TimelineQuery query) {
    TimelineQuery oneMore =
        new TimelineQuery(query.patient(), query.kind(), query.words(), query.limit() + 1);
    Filled<TimelinePart> parts = Filled.ask(sources, source -> source.read(oneMore));
    parts.answers().forEach(part -> part.counts().forEach((k, n) -> counts.merge(k, n, Long::sum)));
    List<TimelineEntry> all =
        parts.answers().stream()
            .flatMap(part -> part.entries().stream())
            .sorted(Comparator.comparing(TimelineEntry::date).reversed())
            .limit(query.limit() + 1L)
            .toList();
    more = all.size() > query.limit();
    entries = more ? all.subList(0, query.limit()) : all;
    incomplete = parts.failed() > 0;
  }

  List<TimelineYear> years() {
    List<TimelineYear> years = new ArrayList<>();
    entries.stream()
        .collect(Collectors.groupingBy(entry -> entry.date().getYear()))
        .forEach((year, lines) -> years.add(new TimelineYear(year, lines)));
    years.sort(Comparator.comparing(TimelineYear::year).reversed());
    return years;
  }

  boolean hasMore() {
    return more;
  }

  /** True when a module could not say what it has. */
  boolean isIncomplete() {
    return incomplete;
  }

  long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Everything, then each kind the chart holds. */
  List<TimelineChip> chips(String pressed) {
    List<TimelineChip> chips = new ArrayList<>();
    chips.add(new TimelineChip("", "encounters.chart.kind-all", total(), pressed.isEmpty()));
    counts.forEach(
        (kind, count) -> {
          boolean chosen = kind.code().equals(pressed);
          if (count > 0 || chosen) {
            chips.add(new TimelineChip(kind.code(), kind.label(), count, chosen));
          }
        });
    return chips;
  }

  /** The source whose entries the address may name by this parameter, if it shows this one. */
  boolean shows(String parameter, long patient, long number) {
    return sources.stream()
        .anyMatch(source -> source.parameter().equals(parameter) && source.shows(patient, number));
  }

  /** The parameters by which entries are named. */
  List<String> parameters() {
    return sources.stream().map(TimelineSource::parameter).toList();
  }
}

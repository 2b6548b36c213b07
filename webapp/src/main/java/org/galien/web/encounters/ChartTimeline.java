package org.galien.web.encounters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.documents.MailHandlers;
import org.galien.documents.archive.DocumentSummary;
import org.galien.documents.archive.Documents;
import org.galien.encounters.timeline.EncounterSummary;
import org.galien.encounters.timeline.Timeline;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.web.Texts;

/** Consultations and filed documents of a chart in one list. A few queries, none reads a note. */
@RequestScoped
class ChartTimeline {

  private static final int FOUND = 200;

  @Inject Timeline timeline;
  @Inject Documents documents;
  @Inject MailHandlers handlers;
  @Inject Users users;
  @Inject Clock clock;
  @Inject Texts texts;

  private final Map<TimelineKind, Long> counts = new EnumMap<>(TimelineKind.class);
  private List<TimelineEntry> entries = List.of();
  private boolean more;

  /**
   * @param kind only these, or null
   * @param words what lines or notes must contain, may be empty
   * @param limit how many lines at most
   */
  void load(PatientId patient, TimelineKind kind, String words, int limit) {
    List<DocumentSummary> filed = handlers.mayHandle() ? documents.of(patient) : List.of();
    counts.put(TimelineKind.CONSULTATION, timeline.count(patient));
    filed.forEach(document -> counts.merge(TimelineKind.of(document.type()), 1L, Long::sum));
    List<TimelineEntry> all =
        Stream.concat(
                consultations(patient, words, limit + 1).stream(),
                filed.stream().map(this::entry).filter(entry -> contains(entry, words)))
            .filter(entry -> kind == null || entry.kind() == kind)
            .sorted(Comparator.comparing(TimelineEntry::date).reversed())
            .limit(limit + 1L)
            .toList();
    more = all.size() > limit;
    entries = more ? all.subList(0, limit) : all;
  }

  List<TimelineYear> years(String selected) {
    List<TimelineYear> years = new ArrayList<>();
    entries.stream()
        .map(entry -> entry.shownWhen(selected))
        .collect(Collectors.groupingBy(entry -> entry.date().getYear()))
        .forEach((year, lines) -> years.add(new TimelineYear(year, lines)));
    years.sort(Comparator.comparing(TimelineYear::year).reversed());
    return years;
  }

  boolean hasMore() {
    return more;
  }

  long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Everything, then each kind the chart holds. */
  List<TimelineChip> chips(TimelineKind pressed) {
    List<TimelineChip> chips = new ArrayList<>();
    chips.add(new TimelineChip("", total(), pressed == null));
    counts.forEach(
        (kind, count) -> {
          if (count > 0 || kind == pressed) {
            chips.add(new TimelineChip(kind.code(), count, kind == pressed));
          }
        });
    return chips;
  }

  private List<TimelineEntry> consultations(PatientId patient, String words, int limit) {
    Map<UserId, String> names =
        users.all().stream().collect(Collectors.toMap(UserView::id, UserView::displayName));
    List<EncounterSummary> found =
        words.isEmpty()
            ? timeline.of(patient, 0, limit)
            : timeline.containing(patient, words, FOUND);
    return found.stream().map(line -> entry(line, names.get(line.practitioner()))).toList();
  }

  private TimelineEntry entry(EncounterSummary line, String practitioner) {
    String detail =
        line.inProgress()
            ? texts.text("web.chart.in-progress", practitioner)
            : line.title().isEmpty() ? practitioner : line.title();
    return new TimelineEntry(
        TimelineKind.CONSULTATION,
        "steth",
        texts.text("web.chart.consultation"),
        detail,
        LocalDate.ofInstant(line.startedAt(), clock.getZone()),
        "consultation=" + line.id().value(),
        line.inProgress(),
        false);
  }

  private TimelineEntry entry(DocumentSummary document) {
    String detail =
        Stream.of(document.author(), document.description())
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" · "));
    return new TimelineEntry(
        TimelineKind.of(document.type()),
        TimelineKind.icon(document.type()),
        title(document),
        detail,
        document.date(),
        "document=" + document.id().value(),
        false,
        false);
  }

  private String title(DocumentSummary document) {
    return document.title() == null || document.title().isBlank()
        ? texts.text(document.type().getMessageKey())
        : document.title();
  }

  private static boolean contains(TimelineEntry entry, String words) {
    return words.isEmpty() || Folded.contains(entry.title() + " " + entry.detail(), words);
  }
}

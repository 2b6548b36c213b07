package org.galien.encounters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.encounters.NoteKind;
import org.galien.encounters.timeline.EncounterSummary;
import org.galien.encounters.timeline.Timeline;
import org.galien.patients.PatientId;
import org.galien.platform.places.TimelineEntry;
import org.galien.platform.places.TimelineKind;
import org.galien.platform.places.TimelinePart;
import org.galien.platform.places.TimelineQuery;
import org.galien.platform.places.TimelineSource;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.web.Texts;

/** Consultations. A few queries; only a search reads notes. */
@ApplicationScoped
class ConsultationsOfTimeline implements TimelineSource {

  static final String PARAMETER = "consultation";

  private static final Map<NoteKind, TimelineKind> KINDS =
      Map.of(
          NoteKind.CONSULTATION,
          new TimelineKind("consultation", "encounters.chart.kind-consultation", 10),
          NoteKind.NURSING,
          new TimelineKind("nursing", "encounters.nursing.kind-consultation", 15));
  private static final int FOUND = 200;

  @Inject Timeline timeline;
  @Inject Users users;
  @Inject Clock clock;
  @Inject Texts texts;

  @Override
  public String parameter() {
    return PARAMETER;
  }

  @Override
  public TimelinePart read(TimelineQuery query) {
    PatientId patient = new PatientId(query.patient());
    Map<TimelineKind, Long> counts = new HashMap<>();
    timeline.counts(patient).forEach((kind, number) -> counts.put(KINDS.get(kind), number));
    counts.putIfAbsent(KINDS.get(NoteKind.CONSULTATION), 0L);
    Set<NoteKind> wanted =
        KINDS.keySet().stream()
            .filter(kind -> query.wants(KINDS.get(kind)))
            .collect(Collectors.toSet());
    if (wanted.isEmpty()) {
      return new TimelinePart(counts, List.of());
    }
    Map<UserId, String> names =
        users.all().stream().collect(Collectors.toMap(UserView::id, UserView::displayName));
    return new TimelinePart(counts, entries(query, wanted, names));
  }

  private List<TimelineEntry> entries(
      TimelineQuery query, Set<NoteKind> wanted, Map<UserId, String> names) {
    PatientId patient = new PatientId(query.patient());
    if (query.words().isEmpty()) {
      return timeline.of(patient, wanted, 0, query.limit()).stream()
          .map(line -> entry(line, names.get(line.practitioner())))
          .toList();
    }
    return timeline.containing(patient, query.words(), FOUND).stream()
        .filter(found -> wanted.contains(found.encounter().kind()))
        .map(
            found ->
                entry(found.encounter(), names.get(found.encounter().practitioner()))
                    .withExcerpt(found.excerpt()))
        .toList();
  }

  /** The editor and the reading of notes are the chart's own. */
  @Override
  public boolean shows(long patient, long number) {
    return false;
  }

  private TimelineEntry entry(EncounterSummary line, String practitioner) {
    String detail =
        line.inProgress()
            ? texts.text(NoteWords.key(line.kind(), "in-progress"), practitioner)
            : line.title().isEmpty() ? practitioner : line.title();
    return new TimelineEntry(
        KINDS.get(line.kind()),
        line.kind() == NoteKind.NURSING ? "pulse" : "steth",
        texts.text(NoteWords.key(line.kind(), "consultation")),
        detail,
        LocalDate.ofInstant(line.startedAt(), clock.getZone()),
        PARAMETER,
        line.id().value(),
        line.inProgress());
  }
}

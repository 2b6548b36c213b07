package org.galien.encounters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  private static final TimelineKind KIND =
      new TimelineKind("consultation", "encounters.chart.kind-consultation", 10);
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
    Map<TimelineKind, Long> counts = Map.of(KIND, timeline.count(patient));
    if (!query.wants(KIND)) {
      return new TimelinePart(counts, List.of());
    }
    Map<UserId, String> names =
        users.all().stream().collect(Collectors.toMap(UserView::id, UserView::displayName));
    return new TimelinePart(counts, entries(query, names));
  }

  private List<TimelineEntry> entries(TimelineQuery query, Map<UserId, String> names) {
    PatientId patient = new PatientId(query.patient());
    if (query.words().isEmpty()) {
      return timeline.of(patient, 0, query.limit()).stream()
          .map(line -> entry(line, names.get(line.practitioner())))
          .toList();
    }
    return timeline.containing(patient, query.words(), FOUND).stream()
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
            ? texts.text("encounters.chart.in-progress", practitioner)
            : line.title().isEmpty() ? practitioner : line.title();
    return new TimelineEntry(
        KIND,
        "steth",
        texts.text("encounters.chart.consultation"),
        detail,
        LocalDate.ofInstant(line.startedAt(), clock.getZone()),
        PARAMETER,
        line.id().value(),
        line.inProgress(),
        null);
  }
}

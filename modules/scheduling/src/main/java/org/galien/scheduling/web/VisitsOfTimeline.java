package org.galien.scheduling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.patients.PatientId;
import org.galien.platform.places.TimelineEntry;
import org.galien.platform.places.TimelineKind;
import org.galien.platform.places.TimelinePart;
import org.galien.platform.places.TimelineQuery;
import org.galien.platform.places.TimelineSource;
import org.galien.platform.text.Folding;
import org.galien.platform.users.UserId;
import org.galien.scheduling.AppointmentId;
import org.galien.scheduling.AppointmentStatus;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.agenda.Agendas;
import org.galien.scheduling.agenda.PatientVisits;

/**
 * Past appointments in the timeline; those to come stand above it. A visit that took place has its
 * consultation there: it is listed only where appointments are asked for, or words.
 */
@ApplicationScoped
class VisitsOfTimeline implements TimelineSource {

  static final String PARAMETER = "rendezvous";
  private static final TimelineKind KIND =
      new TimelineKind("visit", "scheduling.timeline.kind", 90);

  @Inject Agendas agendas;
  @Inject VisitWords words;

  @Override
  public String parameter() {
    return PARAMETER;
  }

  @Override
  public TimelinePart read(TimelineQuery query) {
    PatientVisits visits = agendas.chart(new PatientId(query.patient()));
    long number = visits.past().size() + visits.coming().size();
    return new TimelinePart(
        number == 0 ? Map.of() : Map.of(KIND, number),
        query.wants(KIND) ? entries(visits, query) : List.of());
  }

  private List<TimelineEntry> entries(PatientVisits visits, TimelineQuery query) {
    boolean asked = !query.kind().isEmpty() || !query.words().isEmpty();
    Stream<AppointmentView> coming =
        query.words().isEmpty() ? Stream.of() : visits.coming().reversed().stream();
    Map<UserId, String> names = words.names();
    return Stream.concat(coming, visits.past().stream())
        .filter(visit -> asked || visit.status() != AppointmentStatus.FINISHED)
        .map(visit -> entry(visit, names))
        .filter(entry -> Folding.containsAll(entry.title() + " " + entry.detail(), query.words()))
        .limit(query.limit())
        .toList();
  }

  @Override
  public boolean shows(long patient, long number) {
    return agendas
        .find(new AppointmentId(number))
        .filter(visit -> visit.patient().value() == patient)
        .isPresent();
  }

  private TimelineEntry entry(AppointmentView visit, Map<UserId, String> names) {
    boolean missed = visit.status() == AppointmentStatus.NO_SHOW;
    return new TimelineEntry(
        KIND,
        missed ? "cal-x" : "day",
        Words.text(missed ? "scheduling.timeline.missed" : "scheduling.timeline.visit"),
        Stream.of(
                VisitWords.hour(visit),
                names.getOrDefault(visit.practitioner(), ""),
                VisitWords.about(visit))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")),
        visit.start().toLocalDate(),
        PARAMETER,
        visit.id().value(),
        false);
  }
}

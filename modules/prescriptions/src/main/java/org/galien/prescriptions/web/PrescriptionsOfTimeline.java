package org.galien.prescriptions.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.patients.PatientId;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.TimelineEntry;
import org.galien.platform.places.TimelineKind;
import org.galien.platform.places.TimelinePart;
import org.galien.platform.places.TimelineQuery;
import org.galien.platform.places.TimelineSource;
import org.galien.platform.text.Excerpt;
import org.galien.platform.text.Folding;
import org.galien.platform.web.Texts;
import org.galien.prescriptions.Line;
import org.galien.prescriptions.Prescribers;
import org.galien.prescriptions.PrescriptionId;
import org.galien.prescriptions.PrescriptionView;
import org.galien.prescriptions.Prescriptions;

/** What was signed for a patient, in the timeline of the chart. */
@ApplicationScoped
class PrescriptionsOfTimeline implements TimelineSource {

  static final String PARAMETER = "ordonnance";
  private static final TimelineKind KIND =
      new TimelineKind("prescription", "prescriptions.timeline", 30);

  /** Characters around what was found. */
  private static final int EXCERPT = 160;

  @Inject Prescriptions prescriptions;
  @Inject Prescribers prescribers;
  @Inject Clock clock;

  @Override
  public String parameter() {
    return PARAMETER;
  }

  @Override
  public TimelinePart read(TimelineQuery query) {
    PatientId patient = new PatientId(query.patient());
    long count = prescriptions.count(patient);
    return new TimelinePart(
        count == 0 ? Map.of() : Map.of(KIND, count),
        count == 0 || !query.wants(KIND) ? List.of() : entries(patient, query));
  }

  private List<TimelineEntry> entries(PatientId patient, TimelineQuery query) {
    if (query.words().isBlank()) {
      return prescriptions.of(patient, query.limit()).stream().map(this::entry).toList();
    }
    return prescriptions.of(patient).stream()
        .filter(one -> Folding.contains(summary(one) + " " + inside(one), query.words()))
        .limit(query.limit())
        .map(one -> entry(one).withExcerpt(Excerpt.of(inside(one), query.words(), EXCERPT)))
        .toList();
  }

  /** What was signed, and the own draft. */
  @Override
  public boolean shows(long patient, long number) {
    PatientId chart = new PatientId(patient);
    boolean own =
        prescribers.mayPrescribe()
            && prescriptions.draft(chart).filter(d -> d.id().value() == number).isPresent();
    return own || prescriptions.signed(chart, new PrescriptionId(number)).isPresent();
  }

  private TimelineEntry entry(PrescriptionView one) {
    String key =
        one.replacedBy() == null ? "prescriptions.timeline.one" : "prescriptions.timeline.replaced";
    return new TimelineEntry(
        KIND,
        "pill",
        Messages.text(Texts.locale(), key),
        summary(one),
        one.signedAt().atZone(clock.getZone()).toLocalDate(),
        PARAMETER,
        one.id().value(),
        false);
  }

  static String summary(PrescriptionView one) {
    return one.lines().stream().map(Line::label).collect(Collectors.joining(" · "));
  }

  /** What the line of the timeline does not show: substances, and how each is taken. */
  private static String inside(PrescriptionView one) {
    return one.lines().stream()
        .flatMap(line -> Stream.of(line.dci(), line.posology()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}

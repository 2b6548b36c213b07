package org.galien.prescriptions.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.galien.patients.PatientId;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.TimelineEntry;
import org.galien.platform.places.TimelineKind;
import org.galien.platform.places.TimelinePart;
import org.galien.platform.places.TimelineQuery;
import org.galien.platform.places.TimelineSource;
import org.galien.platform.text.Folding;
import org.galien.platform.web.Texts;
import org.galien.prescriptions.Line;
import org.galien.prescriptions.Prescribers;
import org.galien.prescriptions.PrescriptionView;
import org.galien.prescriptions.Prescriptions;

/** What was signed for a patient, in the timeline of the chart. */
@ApplicationScoped
class PrescriptionsOfTimeline implements TimelineSource {

  static final String PARAMETER = "ordonnance";
  private static final TimelineKind KIND =
      new TimelineKind("prescription", "prescriptions.timeline", 30);

  @Inject Prescriptions prescriptions;
  @Inject Prescribers prescribers;
  @Inject Clock clock;

  @Override
  public String parameter() {
    return PARAMETER;
  }

  @Override
  public TimelinePart read(TimelineQuery query) {
    List<PrescriptionView> all = prescriptions.of(new PatientId(query.patient()));
    return new TimelinePart(
        all.isEmpty() ? Map.of() : Map.of(KIND, (long) all.size()),
        query.wants(KIND)
            ? all.stream()
                .filter(one -> found(one, query.words()))
                .limit(query.limit())
                .map(this::entry)
                .toList()
            : List.of());
  }

  /** What was signed, and the own draft. */
  @Override
  public boolean shows(long patient, long number) {
    PatientId chart = new PatientId(patient);
    boolean own =
        prescribers.mayPrescribe()
            && prescriptions.draft(chart).filter(d -> d.id().value() == number).isPresent();
    return own || prescriptions.of(chart).stream().anyMatch(one -> one.id().value() == number);
  }

  private static boolean found(PrescriptionView one, String words) {
    return words.isBlank() || Folding.contains(summary(one) + " " + substances(one), words);
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

  private static String substances(PrescriptionView one) {
    return one.lines().stream().map(Line::dci).collect(Collectors.joining(" "));
  }
}

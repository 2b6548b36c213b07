package org.galien.encounters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.galien.encounters.Clinicians;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.AllergyView;
import org.galien.encounters.background.ConditionView;
import org.galien.encounters.background.Conditions;
import org.galien.encounters.background.TreatmentView;
import org.galien.encounters.background.Treatments;
import org.galien.patients.PatientId;
import org.galien.platform.places.TimelineEntry;
import org.galien.platform.places.TimelineKind;
import org.galien.platform.places.TimelinePart;
import org.galien.platform.places.TimelineQuery;
import org.galien.platform.places.TimelineSource;
import org.galien.platform.text.Folding;
import org.galien.platform.web.Texts;

/**
 * Problems and allergies are found by a search, and lead to their lists at the side; otherwise the
 * timeline has none of them.
 */
@ApplicationScoped
class ListsOfTimeline implements TimelineSource {

  private static final TimelineKind KIND =
      new TimelineKind("background", "encounters.chart.background", 5);

  /** Leads to no entry, but to the lists. */
  private static final long NO_ENTRY = 0;

  @Inject Conditions conditions;
  @Inject Allergies allergies;
  @Inject Treatments treatments;
  @Inject Clinicians clinicians;
  @Inject Clock clock;
  @Inject Texts texts;

  @Override
  public String parameter() {
    return "bg";
  }

  @Override
  public TimelinePart read(TimelineQuery query) {
    PatientId patient = new PatientId(query.patient());
    if (query.words().isEmpty() || !query.wants(KIND) || !clinicians.mayRead(patient)) {
      return TimelinePart.NOTHING;
    }
    List<TimelineEntry> found =
        Stream.of(
                conditions.of(patient).stream().map(this::entry),
                allergies.of(patient).entries().stream().map(this::entry),
                treatments.of(patient).stream().map(this::entry))
            .flatMap(some -> some)
            .filter(e -> Folding.containsAll(e.title() + " " + e.detail(), query.words()))
            .toList();
    return new TimelinePart(Map.of(), found);
  }

  @Override
  public boolean shows(long patient, long number) {
    return false;
  }

  private TimelineEntry entry(ConditionView condition) {
    String code = condition.code() == null ? "" : " " + condition.code();
    return entry("encounters.chart.condition", condition.label() + code);
  }

  private TimelineEntry entry(AllergyView allergy) {
    String key = allergy.allergy() ? "encounters.chart.allergies" : "encounters.chart.intolerance";
    return entry(key, (allergy.substance() + " " + allergy.reaction()).strip());
  }

  private TimelineEntry entry(TreatmentView taken) {
    return entry("encounters.list.treatments", (taken.drug() + " " + taken.dosage()).strip());
  }

  /** In force today, whenever it was noted. */
  private TimelineEntry entry(String title, String detail) {
    return new TimelineEntry(
        KIND,
        "flag",
        texts.text(title),
        detail,
        LocalDate.now(clock),
        parameter(),
        NO_ENTRY,
        false);
  }
}

package org.galien.encounters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.galien.encounters.Clinicians;
import org.galien.encounters.entries.PartialDate;
import org.galien.encounters.vaccinations.ImmunizationView;
import org.galien.encounters.vaccinations.Immunizations;
import org.galien.patients.PatientId;
import org.galien.platform.places.TimelineEntry;
import org.galien.platform.places.TimelineKind;
import org.galien.platform.places.TimelinePart;
import org.galien.platform.places.TimelineQuery;
import org.galien.platform.places.TimelineSource;
import org.galien.platform.text.Folding;
import org.galien.platform.web.Texts;

/** Vaccinations; they lead to their list at the side, where they are changed. */
@ApplicationScoped
class VaccinationsOfTimeline implements TimelineSource {

  private static final TimelineKind KIND =
      new TimelineKind("vaccine", "encounters.vaccine.title", 60);

  @Inject Immunizations immunizations;
  @Inject Clinicians clinicians;
  @Inject Texts texts;

  @Override
  public String parameter() {
    return "vaccines";
  }

  @Override
  public TimelinePart read(TimelineQuery query) {
    PatientId patient = new PatientId(query.patient());
    if (!clinicians.mayRead(patient)) {
      return TimelinePart.NOTHING;
    }
    List<ImmunizationView> given = immunizations.of(patient);
    List<TimelineEntry> entries =
        given.stream()
            .filter(one -> query.wants(KIND))
            .map(this::entry)
            .filter(e -> Folding.containsAll(e.title() + " " + e.detail(), query.words()))
            .sorted(Comparator.comparing(TimelineEntry::date).reversed())
            .limit(query.limit())
            .toList();
    return new TimelinePart(Map.of(KIND, (long) given.size()), entries);
  }

  @Override
  public boolean shows(long patient, long number) {
    return false;
  }

  private TimelineEntry entry(ImmunizationView given) {
    PartialDate on = given.givenOn();
    String dose = given.dose() == null ? "" : texts.text("encounters.vaccine.dose", given.dose());
    String lot = given.lot().isEmpty() ? "" : texts.text("encounters.vaccine.lot", given.lot());
    String day = on.day() > 0 ? "" : on.said();
    String detail = String.join(" ", List.of(given.vaccine(), dose, lot, day)).strip();
    TimelineEntry entry =
        new TimelineEntry(
            KIND,
            "syringe",
            texts.text("encounters.vaccine.one"),
            detail.replaceAll(" {2,}", " "),
            on.first(),
            parameter(),
            0,
            false);
    return on.day() > 0 ? entry : entry.withoutDay();
  }
}

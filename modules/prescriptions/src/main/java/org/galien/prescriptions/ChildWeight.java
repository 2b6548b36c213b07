package org.galien.prescriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import org.galien.patients.PatientView;
import org.galien.platform.places.Filled;
import org.galien.platform.places.Measure;
import org.galien.platform.places.MeasureQuery;
import org.galien.platform.places.MeasureSource;
import org.galien.platform.voice.Dates;

/**
 * The weight that a sheet carries where it is needed: of children. Whoever measures tells it; it is
 * printed with its day, and nothing is computed from it.
 */
@ApplicationScoped
class ChildWeight {

  private static final int ADULT = 18;

  /** An older one is not the child's any more. */
  private static final int MONTHS = 3;

  /** More than anybody measures in these months: no weight is lost behind temperatures. */
  private static final int ALL = 10_000;

  private static final String ANALYTE = "weight";

  @Inject @Any Instance<MeasureSource> measures;
  @Inject MeasuresAside aside;

  /** As « 12,4 kg (03/11/2026) », empty where none is known of these months; null for adults. */
  String of(PatientView patient, LocalDate day) {
    LocalDate born = patient.traits().birthDate();
    if (born == null || Period.between(born, day).getYears() >= ADULT) {
      return null;
    }
    MeasureQuery recent = new MeasureQuery(patient.id().value(), day.minusMonths(MONTHS), ALL);
    return Filled.ask(measures, source -> aside.of(source, recent)).answers().stream()
        .flatMap(List::stream)
        .filter(one -> one.analyte().equals(ANALYTE) && one.number() != null)
        .max(Comparator.comparing(Measure::day))
        .map(ChildWeight::said)
        .orElse("");
  }

  private static String said(Measure one) {
    return "%s %s (%s)"
        .formatted(one.written().replace('.', ','), one.unit(), Dates.date(one.day()));
  }
}

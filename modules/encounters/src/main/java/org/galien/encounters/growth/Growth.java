package org.galien.encounters.growth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.galien.encounters.measures.Bmi;
import org.galien.encounters.measures.MeasureKind;
import org.galien.encounters.measures.MeasureView;
import org.galien.encounters.measures.Measures;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.patients.identity.Traits;
import org.galien.terminology.GrowthMeasure;
import org.galien.terminology.GrowthReferences;
import org.galien.terminology.ImportedTable;
import org.galien.terminology.Lms;

/** Growth of a child against the reference in use. */
@ApplicationScoped
@Transactional
public class Growth {

  private static final int GROWN = 20;

  @Inject Measures measures;
  @Inject Patients patients;
  @Inject GrowthReferences references;
  @Inject Clock clock;

  /** True for whose curves are shown: those who may still be growing. */
  public boolean growing(PatientId patient) {
    LocalDate birth = traits(patient).birthDate();
    return Period.between(birth, LocalDate.now(clock)).getYears() < GROWN;
  }

  /** What a kind of measure is called by references; empty for those that have none. */
  public static Optional<GrowthMeasure> measure(MeasureKind kind) {
    return switch (kind) {
      case WEIGHT -> Optional.of(GrowthMeasure.WEIGHT);
      case HEIGHT -> Optional.of(GrowthMeasure.HEIGHT);
      case HEAD -> Optional.of(GrowthMeasure.HEAD);
      default -> Optional.empty();
    };
  }

  /**
   * @return empty without measures, without a reference of that measure and sex, and of who has
   *     grown up
   * @throws org.galien.encounters.NotesAreForClinicians when who acts may not read notes
   */
  public Optional<GrowthChart> chart(PatientId patient, GrowthMeasure measure) {
    Traits traits = traits(patient);
    ImportedTable table = references.table().orElse(null);
    List<Lms> reference = references.of(measure, traits.sex().code());
    if (table == null || reference.isEmpty()) {
      return Optional.empty();
    }
    List<GrowthPoint> points = new ArrayList<>();
    for (Value value : values(patient, measure)) {
      long age = ChronoUnit.DAYS.between(traits.birthDate(), value.day());
      if (age >= 0 && age < GROWN * 366L) {
        points.add(point(value, (int) age, reference));
      }
    }
    points.sort(Comparator.comparing(GrowthPoint::day));
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(new GrowthChart(measure, points, reference, table));
  }

  private record Value(LocalDate day, double number) {}

  private List<Value> values(PatientId patient, GrowthMeasure measure) {
    if (measure == GrowthMeasure.BMI) {
      return measures.bmi(patient).stream().map(Growth::value).toList();
    }
    return measures.of(patient).stream()
        .filter(m -> measure(m.kind()).filter(measure::equals).isPresent())
        .map(Growth::value)
        .toList();
  }

  private static Value value(Bmi bmi) {
    return new Value(bmi.day(), bmi.value().doubleValue());
  }

  private static Value value(MeasureView one) {
    return new Value(one.day(), one.draft().quantity().doubleValue());
  }

  private static GrowthPoint point(Value value, int age, List<Lms> reference) {
    Double z = GrowthReferences.at(reference, age).map(lms -> lms.z(value.number())).orElse(null);
    Double percentile = z == null ? null : Double.valueOf(Percentiles.of(z));
    return new GrowthPoint(value.day(), age, value.number(), z, percentile);
  }

  private Traits traits(PatientId patient) {
    return patients.view(patient).traits();
  }
}

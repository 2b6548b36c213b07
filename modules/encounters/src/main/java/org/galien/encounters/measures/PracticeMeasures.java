package org.galien.encounters.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.galien.encounters.Clinicians;
import org.galien.patients.PatientId;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.Measure;
import org.galien.platform.places.MeasureQuery;
import org.galien.platform.places.MeasureSource;

/** The practice's own measures among those of laboratories, in the table over time. */
@ApplicationScoped
class PracticeMeasures implements MeasureSource {

  private static final String GROUP = "encounters.measure.group";

  @Inject Measures measures;
  @Inject Clinicians clinicians;

  @Override
  @Transactional
  public List<Measure> measures(MeasureQuery query) {
    PatientId patient = new PatientId(query.patient());
    if (!clinicians.mayRead(patient)) {
      return List.of();
    }
    List<MeasureView> found = measures.of(patient, query.since(), query.limit());
    List<Measure> all = new ArrayList<>();
    for (MeasureView one : found) {
      if (one.kind() == MeasureKind.PRESSURE) {
        all.add(part(one, "systolic", one.draft().quantity(), 0));
        all.add(part(one, "diastolic", one.draft().second(), 1));
      } else {
        all.add(whole(one));
      }
    }
    measures.bmi(patient, found).stream().map(PracticeMeasures::bmi).forEach(all::add);
    return all;
  }

  private static Measure whole(MeasureView one) {
    String name = name(one.kind().label());
    return measure(one, one.kind().analyte(), name, one.draft().quantity(), one.former());
  }

  /** A pressure is two lines; what it was corrected from has two parts as well. */
  private static Measure part(MeasureView one, String which, BigDecimal number, int index) {
    String former = one.former() == null ? null : one.former().split("/")[index];
    String name = name("encounters.measure.kind." + which);
    return measure(one, "pressure-" + which, name, number, former);
  }

  private static Measure measure(
      MeasureView one, String analyte, String name, BigDecimal number, String former) {
    Measure.Standing standing =
        one.former() == null ? Measure.Standing.VALID : Measure.Standing.CORRECTED;
    return new Measure(
        analyte,
        name,
        GROUP,
        one.day(),
        plain(number).toPlainString(),
        null,
        plain(number),
        one.kind().unit(),
        null,
        null,
        Measure.Mark.NONE,
        standing,
        former,
        one.by(),
        "mesures=" + (one.kind().ordinal() + 1));
  }

  private static Measure bmi(Bmi one) {
    return new Measure(
        "bmi",
        name("encounters.measure.kind.bmi"),
        GROUP,
        one.day(),
        one.value().toPlainString(),
        null,
        one.value(),
        "kg/m²",
        null,
        null,
        Measure.Mark.NONE,
        Measure.Standing.VALID,
        null,
        name("encounters.measure.computed"),
        "mesures=" + (MeasureKind.WEIGHT.ordinal() + 1));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.setScale(Math.max(0, bare.scale()));
  }

  /** The record is in French, whatever the screen's language. */
  private static String name(String key) {
    return Messages.text(Locale.FRENCH, key);
  }
}

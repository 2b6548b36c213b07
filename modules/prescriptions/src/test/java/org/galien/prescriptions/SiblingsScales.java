package org.galien.prescriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.galien.platform.places.Measure;
import org.galien.platform.places.MeasureQuery;
import org.galien.platform.places.MeasureSource;

/** What a sibling, which prescriptions cannot see, measured. */
@ApplicationScoped
class SiblingsScales implements MeasureSource {

  /** Kilograms by chart, weighed on a day. */
  static final Map<Long, LocalDate> WEIGHED = new ConcurrentHashMap<>();

  /** Charts that it fails for. */
  static final Set<Long> BROKEN = ConcurrentHashMap.newKeySet();

  /** How many temperatures were taken by chart, all after the weight. */
  static final Map<Long, Integer> TEMPERATURES = new ConcurrentHashMap<>();

  @Override
  @Transactional
  public List<Measure> measures(MeasureQuery query) {
    if (BROKEN.contains(query.patient())) {
      throw new IllegalStateException("out of order");
    }
    LocalDate day = WEIGHED.get(query.patient());
    if (day == null || query.since() != null && day.isBefore(query.since())) {
      return List.of();
    }
    int temperatures = TEMPERATURES.getOrDefault(query.patient(), 0);
    return Stream.concat(
            Stream.generate(() -> measure("temperature", day.plusDays(1), "37.2", "°C"))
                .limit(temperatures),
            Stream.of(measure("weight", day, "12.4", "kg")))
        .limit(query.limit())
        .toList();
  }

  private static Measure measure(String analyte, LocalDate day, String number, String unit) {
    return new Measure(
        analyte,
        analyte,
        "group",
        day,
        number,
        null,
        new BigDecimal(number),
        unit,
        null,
        null,
        Measure.Mark.NONE,
        Measure.Standing.VALID,
        null,
        "Dr Fictif",
        "mesures=1");
  }
}

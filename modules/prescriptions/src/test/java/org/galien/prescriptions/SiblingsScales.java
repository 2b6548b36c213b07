package org.galien.prescriptions;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.galien.platform.places.Measure;
import org.galien.platform.places.MeasureQuery;
import org.galien.platform.places.MeasureSource;

/** What a sibling, which prescriptions cannot see, measured. */
@ApplicationScoped
class SiblingsScales implements MeasureSource {

  /** Kilograms by chart, weighed on a day. */
  static final Map<Long, LocalDate> WEIGHED = new ConcurrentHashMap<>();

  @Override
  public List<Measure> measures(MeasureQuery query) {
    LocalDate day = WEIGHED.get(query.patient());
    if (day == null || query.since() != null && day.isBefore(query.since())) {
      return List.of();
    }
    return List.of(
        new Measure(
            "weight",
            "Poids",
            "group",
            day,
            "12.4",
            null,
            new BigDecimal("12.4"),
            "kg",
            null,
            null,
            Measure.Mark.NONE,
            Measure.Standing.VALID,
            null,
            "Dr Fictif",
            "mesures=1"));
  }
}

package org.galien.encounters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.galien.encounters.Clinicians;
import org.galien.encounters.growth.Growth;
import org.galien.encounters.growth.GrowthChart;
import org.galien.encounters.measures.Bmi;
import org.galien.encounters.measures.MeasureKind;
import org.galien.encounters.measures.MeasureView;
import org.galien.encounters.measures.Measures;
import org.galien.patients.PatientId;
import org.galien.terminology.GrowthMeasure;

/** Measures in a chart: the last of each kind at its side, one kind over time in its middle. */
@Named("chartMeasures")
@RequestScoped
public class ChartMeasures {

  private static final String BMI_LABEL = "encounters.measure.kind.bmi";
  private static final String BMI_UNIT = "kg/m²";

  @Inject ChartPage chart;
  @Inject Clinicians clinicians;
  @Inject Measures measures;
  @Inject Growth growth;
  @Inject HttpServletRequest request;

  private List<MeasureView> all;
  private List<Bmi> bmi;
  private GrowthChart grown;
  private boolean grownAsked;

  /**
   * The last of a kind.
   *
   * @param number names the kind in addresses
   * @param label message key
   * @param before the one before it, empty for none
   */
  public record Last(
      int number, String label, String said, String unit, LocalDate day, String before) {}

  /**
   * A line of the table.
   *
   * @param id 0 for what is computed
   * @param former what it said before it was corrected, or null
   */
  public record Row(
      long id, LocalDate day, String said, String unit, String former, String by, String place) {}

  /** The last of each kind that was measured, in the order of kinds, the index last. */
  public List<Last> getLatest() {
    List<Last> latest = new ArrayList<>();
    for (MeasureKind kind : MeasureKind.values()) {
      List<MeasureView> some = of(kind);
      if (!some.isEmpty()) {
        MeasureView last = some.getFirst();
        String before = some.size() > 1 ? some.get(1).getSaid() : "";
        latest.add(
            new Last(
                kind.ordinal() + 1, kind.label(), last.getSaid(), kind.unit(), last.day(), before));
      }
    }
    if (!bmi().isEmpty()) {
      Bmi last = bmi().getFirst();
      String before = bmi().size() > 1 ? bmi().get(1).getSaid() : "";
      latest.add(
          new Last(
              MeasuresOfTimeline.BMI, BMI_LABEL, last.getSaid(), BMI_UNIT, last.day(), before));
    }
    return latest;
  }

  /** True when the address asks for a kind and who acts may read it. */
  public boolean isAsked() {
    return clinicians.mayRead() && number() > 0;
  }

  public String getLabel() {
    return index() ? BMI_LABEL : kind().label();
  }

  public String getUnit() {
    return index() ? BMI_UNIT : kind().unit();
  }

  /** Latest first. */
  public List<Row> getRows() {
    return index()
        ? bmi().stream().map(this::row).toList()
        : of(kind()).stream().map(this::row).toList();
  }

  /** The reference behind the curve, or null. */
  public GrowthChart getGrowth() {
    if (!grownAsked) {
      grownAsked = true;
      GrowthMeasure measure = index() ? GrowthMeasure.BMI : Growth.measure(kind()).orElse(null);
      grown =
          measure == null || !growth.growing(patient())
              ? null
              : growth.chart(patient(), measure).orElse(null);
    }
    return grown;
  }

  /** Null where there is nothing to draw. */
  public MeasureCurve getCurve() {
    if (getGrowth() != null) {
      return GrowthWords.curve(getGrowth());
    }
    List<List<MeasureCurve.Point>> series = new ArrayList<>();
    if (index()) {
      series.add(bmi().reversed().stream().map(b -> point(b.day(), b.value())).toList());
    } else {
      List<MeasureView> some = of(kind()).reversed();
      series.add(some.stream().map(m -> point(m.day(), m.draft().quantity())).toList());
      if (kind() == MeasureKind.PRESSURE) {
        series.add(some.stream().map(m -> point(m.day(), m.draft().second())).toList());
      }
    }
    return series.getFirst().size() < 2 ? null : new MeasureCurve(series, List.of(), -1);
  }

  private static MeasureCurve.Point point(LocalDate day, java.math.BigDecimal value) {
    return new MeasureCurve.Point(day, day.toEpochDay(), value.doubleValue());
  }

  private Row row(MeasureView one) {
    return new Row(
        one.id(),
        one.day(),
        one.getSaid(),
        one.kind().unit(),
        one.former(),
        one.by(),
        place(one.day()));
  }

  private Row row(Bmi one) {
    return new Row(0, one.day(), one.getSaid(), BMI_UNIT, null, "", place(one.day()));
  }

  private String place(LocalDate day) {
    return getGrowth() == null
        ? ""
        : getGrowth().points().stream()
            .filter(point -> point.day().equals(day) && point.z() != null)
            .findFirst()
            .map(GrowthWords::place)
            .orElse("");
  }

  private boolean index() {
    return number() == MeasuresOfTimeline.BMI;
  }

  private MeasureKind kind() {
    return MeasureKind.values()[Math.clamp(number(), 1, MeasureKind.values().length) - 1];
  }

  private int number() {
    String asked = request.getParameter(MeasuresOfTimeline.PARAMETER);
    return asked != null && asked.matches("\\d{1,2}") ? Integer.parseInt(asked) : 0;
  }

  private List<MeasureView> of(MeasureKind kind) {
    if (all == null) {
      all = clinicians.mayRead() ? measures.of(patient()) : List.of();
    }
    return all.stream().filter(m -> m.kind() == kind).toList();
  }

  private List<Bmi> bmi() {
    if (bmi == null) {
      bmi = of(MeasureKind.WEIGHT).isEmpty() ? List.of() : measures.bmi(patient());
    }
    return bmi;
  }

  private PatientId patient() {
    return new PatientId(chart.getPatientId());
  }
}

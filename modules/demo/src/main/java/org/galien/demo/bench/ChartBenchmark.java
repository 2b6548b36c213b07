package org.galien.demo.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.galien.documents.archive.Documents;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.Conditions;
import org.galien.encounters.synopses.Synopses;
import org.galien.encounters.timeline.Timeline;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.bench.BenchScale;
import org.galien.platform.bench.BenchSql;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.Comparison;
import org.galien.platform.bench.Figure;
import org.galien.platform.bench.RawSql;
import org.galien.platform.users.accounts.Users;

/** The opening of a very long chart. */
@ApplicationScoped
class ChartBenchmark implements Benchmark {

  private static final int ENCOUNTERS = 1_000;
  private static final int DOCUMENTS = 300;
  private static final int CHARTS = 60;

  /** One more than the chart shows at first, to know whether there are more. */
  private static final int LINES = 81;

  @Inject RawSql raw;
  @Inject BenchSql sql;
  @Inject BenchChart chart;
  @Inject Patients patients;
  @Inject Timeline timeline;
  @Inject Allergies allergies;
  @Inject Conditions conditions;
  @Inject Synopses synopses;
  @Inject Documents documents;
  @Inject Users users;

  @Override
  public int order() {
    return 300;
  }

  @Override
  public void fill(BenchScale scale) {
    chart.load(users.practitioners().getFirst().id(), scale.of(ENCOUNTERS), scale.of(DOCUMENTS));
  }

  @Override
  public boolean isWhole(BenchScale scale) {
    return sql.count("encounters_encounter") == scale.of(ENCOUNTERS)
        && sql.count("documents_document WHERE filing_id IS NOT NULL") == scale.of(DOCUMENTS)
        && sql.count("encounters_synopsis") == 1;
  }

  @Override
  public List<String> tables() {
    return List.of("encounters_encounter", "documents_document", "documents_filing");
  }

  @Override
  public List<Figure> measure() throws Exception {
    Comparison comparison = new Comparison(raw);
    comparison.run(this::open, CHARTS / 2, CHARTS);
    return List.of(
        comparison.figure("chart with 1,000 consultations and 300 documents", 300, Double.NaN));
  }

  /** Everything the chart's page asks for when it opens, the audited opening included. */
  private Object open() {
    PatientId patient = BenchChart.PATIENT;
    patients.openChart(patient);
    allergies.of(patient);
    conditions.of(patient);
    synopses.current(patient);
    documents.of(patient);
    users.all();
    timeline.count(patient);
    return timeline.of(patient, 0, LINES);
  }
}

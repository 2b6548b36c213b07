package org.galien.encounters.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.Conditions;
import org.galien.encounters.background.Treatments;
import org.galien.encounters.measures.Measures;
import org.galien.encounters.notes.ChartWriters;
import org.galien.encounters.synopses.Synopses;
import org.galien.encounters.timeline.Timeline;
import org.galien.encounters.vaccinations.Immunizations;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.bench.BenchScale;
import org.galien.platform.bench.BenchSql;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.ChartShare;
import org.galien.platform.bench.Comparison;
import org.galien.platform.bench.Figure;
import org.galien.platform.bench.RawSql;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.Users;

/** The opening of a chart as long as hardly anybody has one. */
@ApplicationScoped
class ChartBenchmark implements Benchmark {

  /** Whose chart it is. */
  private static final PatientId PATIENT = new PatientId(1);

  private static final int ENCOUNTERS = 1_000;
  private static final int CHARTS = 60;

  /** One more than the chart shows at first, to know whether there are more. */
  private static final int LINES = 81;

  private static final int FOUND = 200;

  /** In every note, in every document and among the results, and in nothing. */
  private static final List<String> SEARCHED =
      List.of("particularite", "creatinine", "potassium", "introuvable");

  private static final int CONDITIONS = 12;
  private static final int ALLERGIES = 6;

  @Inject RawSql raw;
  @Inject BenchSql sql;
  @Inject Patients patients;
  @Inject Timeline timeline;
  @Inject Allergies allergies;
  @Inject Conditions conditions;
  @Inject Treatments treatments;
  @Inject Measures measures;
  @Inject Immunizations immunizations;
  @Inject Synopses synopses;
  @Inject Users users;
  @Inject ChartWriters writers;
  @Inject @Any Instance<ChartShare> shares;

  @Override
  public int order() {
    return 300;
  }

  @Override
  @Transactional
  public void fill(BenchScale scale) {
    UserId physician = users.practitioners().getFirst().id();
    encounters(physician, scale.of(ENCOUNTERS));
    background(physician);
  }

  @Override
  public boolean isWhole(BenchScale scale) {
    return sql.count("encounters_encounter") == scale.of(ENCOUNTERS)
        && sql.count("encounters_synopsis") == 1;
  }

  @Override
  public List<String> tables() {
    return List.of("encounters_encounter");
  }

  @Override
  public List<Figure> measure() throws Exception {
    Comparison comparison = new Comparison(raw);
    comparison.run(this::open, CHARTS / 2, CHARTS);
    Comparison search = new Comparison(raw);
    for (String words : SEARCHED) {
      search.run(() -> search(words), CHARTS / 6, CHARTS / 3);
    }
    return List.of(
        comparison.figure(
            "chart of 1,000 consultations, 3,000 results, 500 documents, 200 prescriptions and letters",
            50,
            Double.NaN),
        search.figure("search inside that chart, with passages", 100, Double.NaN));
  }

  /** What the chart's page asks for when it opens, the audited opening included. */
  private Object open() {
    patients.openChart(PATIENT);
    allergies.of(PATIENT);
    conditions.of(PATIENT);
    treatments.of(PATIENT);
    measures.of(PATIENT);
    immunizations.due(PATIENT);
    synopses.current(PATIENT);
    users.all();
    timeline.counts(PATIENT);
    writers.others(PATIENT);
    shares.forEach(share -> share.open(PATIENT.value()));
    return timeline.of(PATIENT, 0, LINES);
  }

  private Object search(String words) {
    conditions.of(PATIENT);
    allergies.of(PATIENT);
    users.all();
    timeline.counts(PATIENT);
    shares.forEach(share -> share.search(PATIENT.value(), words));
    return timeline.containing(PATIENT, words, FOUND);
  }

  private void encounters(UserId physician, int count) {
    sql.run(
        "INSERT INTO encounters_encounter (patient_id, practitioner_id, started_at, finished_at,"
            + " status, title, note_version) SELECT ?, ?, UTC_TIMESTAMP() - INTERVAL seq * 9 DAY,"
            + " UTC_TIMESTAMP() - INTERVAL seq * 9 DAY, 'FINISHED', 'Suivi', 1 FROM seq_1_to_"
            + count,
        PATIENT.value(),
        physician.value());
    sql.run(
        "INSERT INTO encounters_note_version (encounter_id, version, reason, examination,"
            + " conclusion, signed_by, signed_at) SELECT id, 1, 'Suivi', REPEAT('Examen sans"
            + " particularité. ', 40), 'Poursuite du traitement.', practitioner_id, finished_at"
            + " FROM encounters_encounter WHERE patient_id = ?",
        PATIENT.value());
  }

  private void background(UserId physician) {
    sql.run(
        "INSERT INTO encounters_condition (patient_id, label, code, status, onset,"
            + " recorded_at, recorded_by) SELECT ?, CONCAT('Affection ', seq), 'I10', 'ACTIVE',"
            + " 2000 + seq, UTC_TIMESTAMP(), ? FROM seq_1_to_"
            + CONDITIONS,
        PATIENT.value(),
        physician.value());
    sql.run(
        "INSERT INTO encounters_allergy (patient_id, kind, substance, reaction, criticality,"
            + " recorded_at, recorded_by) SELECT ?, 'ALLERGY', CONCAT('Substance ', seq),"
            + " 'éruption', 'LOW', UTC_TIMESTAMP(), ? FROM seq_1_to_"
            + ALLERGIES,
        PATIENT.value(),
        physician.value());
    sql.run(
        "INSERT INTO encounters_synopsis (patient_id, text, accepted_at, accepted_by) VALUES (?,"
            + " REPEAT('Suivi régulier. ', 60), UTC_TIMESTAMP(), ?)",
        PATIENT.value(),
        physician.value());
  }
}

package org.galien.patients.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.galien.patients.Patients;
import org.galien.platform.bench.BenchScale;
import org.galien.platform.bench.BenchSql;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.Comparison;
import org.galien.platform.bench.Figure;
import org.galien.platform.bench.RawSql;

/** Each shape of search, and all of them together: the limit holds for the slowest. */
@ApplicationScoped
class SearchBenchmark implements Benchmark {

  private static final int PATIENTS = 100_000;
  private static final int HITS = 12;
  private static final int QUERIES = 100;

  @Inject RawSql raw;
  @Inject BenchSql sql;
  @Inject BenchPatients people;
  @Inject Patients patients;

  @Override
  public int order() {
    return 100;
  }

  @Override
  public void fill(BenchScale scale) throws SQLException {
    people.load(scale.of(PATIENTS));
    people.index();
  }

  @Override
  public boolean isWhole(BenchScale scale) {
    int count = scale.of(PATIENTS);
    return sql.count("patients_patient") == count
        && sql.count("patients_patient_word WHERE word BETWEEN '@' AND '@~'") == count;
  }

  @Override
  public List<String> tables() {
    return List.of("patients_patient", "patients_patient_word", "patients_name_slip");
  }

  @Override
  public List<Figure> measure() throws Exception {
    List<String> commonest = new ArrayList<>(people.commonestBeginnings(2, 5));
    commonest.addAll(people.commonestBeginnings(3, 5));
    Map<String, List<String>> shapes =
        new SearchShapes(people.sample(20 * QUERIES), commonest, QUERIES).all();
    for (List<String> queries : shapes.values()) {
      compared(queries.subList(0, queries.size() / 5));
    }
    Comparison all = new Comparison(raw);
    List<Figure> figures = new ArrayList<>();
    for (Map.Entry<String, List<String>> shape : shapes.entrySet()) {
      Comparison one = compared(shape.getValue());
      all.add(one);
      figures.add(one.figure("search: " + shape.getKey(), 50, Double.NaN));
    }
    figures.addFirst(all.figure("patient search, all shapes", 50, 3));
    return figures;
  }

  private Comparison compared(List<String> queries) throws Exception {
    Comparison comparison = new Comparison(raw);
    for (String typed : queries) {
      comparison.run(() -> patients.search(typed, HITS), 1, 1);
    }
    return comparison;
  }
}

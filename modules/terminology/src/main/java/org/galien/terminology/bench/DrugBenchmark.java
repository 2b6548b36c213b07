package org.galien.terminology.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.galien.platform.bench.BenchScale;
import org.galien.platform.bench.BenchSql;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.Comparison;
import org.galien.platform.bench.Figure;
import org.galien.platform.bench.RawSql;
import org.galien.platform.bench.Timing;
import org.galien.terminology.drugs.DrugBase;
import org.galien.terminology.drugs.Drugs;
import org.galien.terminology.drugs.ImportProgress;

/** The search over as many drugs as France has, with names made up of syllables. */
@ApplicationScoped
class DrugBenchmark implements Benchmark {

  private static final int DRUGS = 15_848;
  private static final int LIMIT_MS = 30;
  private static final int IMPORT_LIMIT_MS = 60_000;
  private static final LocalDate DATED = LocalDate.of(2026, 1, 1);
  private static final List<String> TYPED =
      List.of(
          "ba",
          "bado",
          "badoli 5",
          "bado comp",
          "mg",
          "90000123",
          "comprime 50",
          "comprime",
          "comprime pellicule mg",
          "500 mg comprime",
          "lifo",
          "kalu 500 mg");

  @Inject RawSql raw;
  @Inject BenchSql sql;
  @Inject Drugs drugs;

  @Override
  public int order() {
    return 350;
  }

  @Override
  public void fill(BenchScale scale) throws Exception {
    importAnew(scale.of(DRUGS));
  }

  @Override
  public boolean isWhole(BenchScale scale) {
    return sql.count("terminology_drug") == scale.of(DRUGS);
  }

  @Override
  public List<String> tables() {
    return List.of("terminology_drug", "terminology_drug_word");
  }

  @Override
  public List<Figure> measure() throws Exception {
    Timing importing = new Timing();
    int count = (int) sql.count("terminology_drug");
    importing.measure(() -> importAnew(count));
    Comparison all = new Comparison(raw);
    for (String typed : TYPED) {
      Comparison one = new Comparison(raw);
      one.run(() -> drugs.find(typed, 12), 5, 25);
      all.add(one);
    }
    return List.of(
        all.figure("drug search over 15,848 drugs", LIMIT_MS, Double.NaN),
        Figure.alone("BDPM of 15,848 drugs imported", importing.percentile(95), IMPORT_LIMIT_MS));
  }

  /** Through the files, as a practice does it. */
  private DrugBase importAnew(int count) throws Exception {
    Path folder = Files.createTempDirectory("galien-bench");
    try {
      MadeUpDrugs.write(folder, count);
      return drugs.replace(folder, DATED, ImportProgress.SILENT);
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }
}

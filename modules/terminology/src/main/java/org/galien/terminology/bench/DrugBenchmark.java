package org.galien.terminology.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.galien.platform.bench.BenchScale;
import org.galien.platform.bench.BenchSql;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.Comparison;
import org.galien.platform.bench.Figure;
import org.galien.platform.bench.RawSql;
import org.galien.terminology.drugs.Drugs;

/** The search over as many drugs as France has, with names made up of syllables. */
@ApplicationScoped
class DrugBenchmark implements Benchmark {

  private static final int DRUGS = 15_848;
  private static final int LIMIT_MS = 30;
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
  @Transactional
  public void fill(BenchScale scale) {
    int count = scale.of(DRUGS);
    sql.run(
        "INSERT INTO terminology_drug (cis, name, folded, dci, form, routes, status, marketed,"
            + " holder, rate, generics, substances, conditions, place) SELECT 90000000 + seq, n, LOWER(n),"
            + " n, 'comprimé', 'orale', 'Autorisation active', seq % 7 > 0, 'A', '65 %', '', seq,"
            + " '', IF(seq % 7 > 0, seq, 1000000 + seq) FROM (SELECT seq, CONCAT(ELT(1 + seq % 13, 'BA', 'LI', 'KA', 'MO', 'TE', 'RU',"
            + " 'SA', 'VO', 'NI', 'PE', 'DA', 'FU', 'GO'), ELT(1 + seq DIV 13 % 11, 'do', 'fo',"
            + " 'lu', 'mi', 'ra', 'ti', 'ne', 'vu', 'so', 'ca', 'be'), ELT(1 + seq DIV 143 % 7,"
            + " 'li', 'xan', 'mel', 'tor', 'vir', 'pam', 'zol'), ' ', ELT(1 + seq % 4, 5, 10, 50,"
            + " 500), ' mg, comprimé pelliculé') n FROM seq_1_to_"
            + count
            + ") s");
    for (int word = 1; word <= 5; word++) {
      sql.run(
          "INSERT IGNORE INTO terminology_drug_word (word, place, first) SELECT"
              + " REPLACE(REPLACE(SUBSTRING_INDEX(SUBSTRING_INDEX(folded, ' ', ?), ' ', -1), ',',"
              + " ''), 'é', 'e'), place, ? FROM terminology_drug",
          word,
          word == 1);
    }
    sql.run(
        "INSERT IGNORE INTO terminology_drug_word (word, place, first) SELECT cis, place, FALSE FROM terminology_drug");
    sql.run(
        "INSERT INTO terminology_drug_base (dated, source, sha256, drugs, substances, packs, conditions, imported_at)"
            + " VALUES ('2026-01-01', 'banc', '', ?, ?, 0, 0, NOW(6))",
        count,
        count);
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
    Comparison all = new Comparison(raw);
    for (String typed : TYPED) {
      Comparison one = new Comparison(raw);
      one.run(() -> drugs.find(typed, 12), 5, 25);
      all.add(one);
    }
    return List.of(all.figure("drug search over 15,848 drugs", LIMIT_MS, Double.NaN));
  }
}

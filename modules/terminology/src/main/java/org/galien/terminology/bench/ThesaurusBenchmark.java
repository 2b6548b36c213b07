package org.galien.terminology.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;
import org.galien.platform.bench.BenchScale;
import org.galien.platform.bench.BenchSql;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.Figure;
import org.galien.platform.bench.Timing;
import org.galien.terminology.interactions.Asked;
import org.galien.terminology.interactions.Thesaurus;

/** A thesaurus as large as the public one, of names made up, consulted for twelve drugs. */
@ApplicationScoped
class ThesaurusBenchmark implements Benchmark {

  private static final int ENTRIES = 3_139;
  private static final int SUBSTANCES = 1_084;
  private static final int CLASSES = 195;
  private static final int LIMIT_MS = 100;
  private static final int WARM_UP = 5;
  private static final int COUNTED = 50;

  @Inject BenchSql sql;
  @Inject Thesaurus thesaurus;

  @Override
  public int order() {
    return 351;
  }

  @Override
  @Transactional
  public void fill(BenchScale scale) {
    sql.run(
        "INSERT INTO terminology_thesaurus_member (substance, class) SELECT CONCAT('substance ',"
            + " LPAD(seq, 4, 'a')), '' FROM seq_1_to_"
            + SUBSTANCES);
    for (int i = 0; i < 3; i++) {
      sql.run(
          "INSERT IGNORE INTO terminology_thesaurus_member (substance, class) SELECT"
              + " CONCAT('substance ', LPAD(seq, 4, 'a')), CONCAT('classe ', (seq * ? + seq DIV 7)"
              + " % ?) FROM seq_1_to_"
              + SUBSTANCES,
          i + 1,
          CLASSES);
    }
    sql.run(
        "INSERT INTO terminology_thesaurus_entry (place, main, note, other, mechanism) SELECT seq,"
            + " CONCAT('CLASSE ', seq % ?), '', CONCAT('CLASSE ', (seq * 7 + seq DIV 195) % ?),"
            + " REPEAT('Mécanisme fictif. ', 20) FROM seq_1_to_"
            + ENTRIES,
        CLASSES,
        CLASSES);
    sql.run(
        "INSERT INTO terminology_thesaurus_level (entry, place, level, said, info) SELECT place, 0,"
            + " ELT(1 + place % 4, 'CONTRAINDICATED', 'DISCOURAGED', 'PRECAUTION', 'CONSIDER'),"
            + " 'Niveau', REPEAT('Conduite fictive. ', 10) FROM terminology_thesaurus_entry");
    sql.run(
        "INSERT INTO terminology_thesaurus (edition, source, sha256, substances, entries,"
            + " imported_at) VALUES ('2026-01', 'banc', '', ?, ?, NOW(6))",
        SUBSTANCES,
        ENTRIES);
  }

  @Override
  public boolean isWhole(BenchScale scale) {
    return sql.count("terminology_thesaurus_entry") == ENTRIES;
  }

  @Override
  public List<String> tables() {
    return List.of("terminology_thesaurus_member", "terminology_thesaurus_entry");
  }

  @Override
  public List<Figure> measure() throws Exception {
    List<Asked> twelve =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> "substance " + "a".repeat(i < 8 ? 1 : 0) + (i < 8 ? 130 + i : 1000 + i))
            .map(name -> new Asked(name, thesaurus.open().orElseThrow().named(name), List.of()))
            .toList();
    Timing timing = new Timing();
    for (int i = 0; i < WARM_UP + COUNTED; i++) {
      (i < WARM_UP ? new Timing() : timing)
          .measure(() -> thesaurus.open().orElseThrow().consult(twelve));
    }
    return List.of(
        Figure.alone("thesaurus consulted for 12 drugs", timing.percentile(95), LIMIT_MS));
  }
}

package org.galien.documents.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.galien.documents.archive.Documents;
import org.galien.patients.PatientId;
import org.galien.platform.bench.BenchScale;
import org.galien.platform.bench.BenchSql;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.Comparison;
import org.galien.platform.bench.Figure;
import org.galien.platform.bench.RawSql;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.Users;

/** What a very full chart lists of filed documents. */
@ApplicationScoped
class FiledBenchmark implements Benchmark {

  private static final PatientId PATIENT = new PatientId(1);
  private static final int DOCUMENTS = 500;
  private static final int LISTS = 60;

  @Inject RawSql raw;
  @Inject BenchSql sql;
  @Inject Documents documents;
  @Inject Users users;

  @Override
  public int order() {
    return 310;
  }

  @Override
  @Transactional
  public void fill(BenchScale scale) {
    UserId physician = users.practitioners().getFirst().id();
    String numbers = " FROM seq_1_to_" + scale.of(DOCUMENTS);
    sql.run(
        "INSERT INTO documents_document (id, sha256, file_name, size_bytes, kind, source,"
            + " received_at, received_by, reading, page_count, pages_read) SELECT seq,"
            + " SHA2(seq, 256), CONCAT('bilan-', seq, '.pdf'), 40000, 'PDF', 'Laboratoire',"
            + " UTC_TIMESTAMP() - INTERVAL seq * 30 DAY, 'Bench', 'READ', 2, 2"
            + numbers);
    sql.run(
        "INSERT INTO documents_text (document_id, revision, body) SELECT seq, 1,"
            + " REPEAT('Créatinine 78 µmol/l. ', 150)"
            + numbers);
    sql.run(
        "INSERT INTO documents_filing (id, document_id, patient_id, type, document_date, title,"
            + " author, filed_at, filed_by, filed_by_name) SELECT seq, seq, ?, 'BIOLOGIE',"
            + " CURRENT_DATE - INTERVAL seq * 30 DAY, 'Bilan sanguin', 'Dr Laborie',"
            + " UTC_TIMESTAMP() - INTERVAL seq * 30 DAY, ?, 'Dr Bench 1'"
            + numbers,
        PATIENT.value(),
        physician.value());
    sql.run(
        "INSERT INTO documents_description (document_id, text, accepted_at, accepted_by,"
            + " accepted_name) SELECT seq, 'Fonction rénale conservée.', UTC_TIMESTAMP(), ?,"
            + " 'Dr Bench 1'"
            + numbers,
        physician.value());
    sql.run("UPDATE documents_document SET filing_id = id");
  }

  @Override
  public boolean isWhole(BenchScale scale) {
    String filed = "documents_document WHERE filing_id IS NOT NULL";
    return sql.count(filed) == scale.of(DOCUMENTS);
  }

  @Override
  public List<String> tables() {
    return List.of("documents_document", "documents_filing");
  }

  @Override
  public List<Figure> measure() throws Exception {
    Comparison comparison = new Comparison(raw);
    comparison.run(() -> documents.of(PATIENT), LISTS / 2, LISTS);
    return List.of(comparison.figure("500 filed documents of a chart", 300, Double.NaN));
  }
}

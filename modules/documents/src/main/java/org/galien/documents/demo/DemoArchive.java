package org.galien.documents.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.galien.documents.demo.DemoTexts.Letter;
import org.galien.documents.opening.FileKind;
import org.galien.patients.demo.Known;
import org.galien.platform.persistence.Rows;
import org.galien.platform.users.Acting;
import org.galien.platform.vault.Vault;

/**
 * Documents that were read and filed long ago. Only their rows are made: reading three hundred
 * files again would keep the server busy while people try it.
 */
@ApplicationScoped
class DemoArchive {

  @Inject EntityManager em;
  @Inject Vault vault;
  @Inject Acting acting;

  /**
   * @param name of the file
   * @param text as it was read
   */
  record Filed(Known patient, Letter letter, FileKind kind, String name, String text) {

    /**
     * @param number makes the file unlike every other
     */
    static Filed printed(Known patient, Letter letter, int number) {
      String text = letter.printed(number);
      return new Filed(patient, letter, FileKind.PDF, letter.fileName(number), text);
    }

    static Filed laboratory(Known patient, Letter file, int number) {
      String name = String.format("BIO-%04d.hpr", number);
      return new Filed(patient, file, FileKind.TEXT, name, file.text());
    }

    byte[] file() throws IOException {
      return kind == FileKind.PDF ? DemoPdf.of(text) : text.getBytes(StandardCharsets.UTF_8);
    }
  }

  void load(List<Filed> all) throws IOException, SQLException {
    String who = acting.current().name();
    long filer = acting.current().user().value();
    try (Rows documents =
        new Rows(
            em,
            "INSERT INTO documents_document (id, sha256, file_name, size_bytes, kind, source,"
                + " received_at, received_by, reading, page_count, pages_read) VALUES (?, ?, ?, ?,"
                + " ?, ?, ?, ?, 'READ', 1, 1)")) {
      for (int i = 0; i < all.size(); i++) {
        Filed filed = all.get(i);
        Letter letter = filed.letter();
        byte[] file = filed.file();
        documents.add(
            i + 1L,
            vault.store(new ByteArrayInputStream(file)).sha256(),
            filed.name(),
            file.length,
            filed.kind().name(),
            letter.author(),
            received(letter),
            who);
      }
    }
    texts(all);
    filings(all, filer, who);
  }

  private void texts(List<Filed> all) throws SQLException {
    try (Rows texts =
            new Rows(
                em, "INSERT INTO documents_text (document_id, revision, body) VALUES (?, 1, ?)");
        Rows pages =
            new Rows(
                em,
                "INSERT INTO documents_page (document_id, page, start_at, end_at, recognised, turn,"
                    + " confidence) VALUES (?, 1, 0, ?, FALSE, 0, 100)")) {
      for (int i = 0; i < all.size(); i++) {
        String text = all.get(i).text();
        texts.add(i + 1L, text);
        pages.add(i + 1L, text.length());
      }
    }
  }

  private void filings(List<Filed> all, long filer, String who) throws SQLException {
    try (Rows filings =
        new Rows(
            em,
            "INSERT INTO documents_filing (id, document_id, patient_id, type, document_date, title,"
                + " author, filed_at, filed_by, filed_by_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
                + " ?)")) {
      for (int i = 0; i < all.size(); i++) {
        Letter letter = all.get(i).letter();
        filings.add(
            i + 1L,
            i + 1L,
            all.get(i).patient().id().value(),
            letter.type().name(),
            letter.date(),
            letter.title(),
            letter.author(),
            received(letter).plusHours(1),
            filer,
            who);
      }
    }
    em.createNativeQuery("UPDATE documents_document SET filing_id = id").executeUpdate();
  }

  private static LocalDateTime received(Letter letter) {
    return letter.date().plusDays(1).atTime(7, 30);
  }
}

package org.galien.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.galien.platform.persistence.Rows;

/** Codes of diagnoses (CIM-10), once a practice has imported them. */
@ApplicationScoped
@Transactional(rollbackOn = SQLException.class)
public class Cim10 {

  private static final String TABLE = "cim10";

  @Inject EntityManager em;
  @Inject ImportedTables tables;

  private volatile Cim10Index index;

  /**
   * Replaces the table by a file, or leaves it as it is.
   *
   * @param name of the file
   * @param edition which version it is; may be empty
   * @return how many codes it holds
   * @throws TableUnreadable when any of it cannot be read
   */
  public int replace(String name, String edition, byte[] content) throws SQLException {
    List<Cim10Code> codes = Cim10File.read(content);
    em.createNativeQuery("DELETE FROM terminology_cim10").executeUpdate();
    try (Rows rows = new Rows(em, "INSERT INTO terminology_cim10 (code, label) VALUES (?, ?)")) {
      for (Cim10Code one : codes) {
        rows.add(one.code(), one.label());
      }
    }
    tables.imported(TABLE, name, edition, content, codes.size());
    return codes.size();
  }

  /** The file in use; empty where none was imported. */
  public Optional<ImportedTable> table() {
    return tables.of(TABLE);
  }

  public boolean loaded() {
    return table().isPresent();
  }

  /** {@code e119} is {@code E11.9}; what is no code stays as it is. */
  public static String canonical(String typed) {
    return Cim10File.canonical(typed);
  }

  /**
   * @param code with or without its point
   */
  public Optional<Cim10Code> of(String code) {
    return found(
            em.createNativeQuery("SELECT code, label FROM terminology_cim10 WHERE code = ?")
                .setParameter(1, canonical(code)))
        .stream()
        .findFirst();
  }

  /**
   * Codes that begin as typed, or whose label has all the words typed, each as the beginning of
   * one, in any order; labels that begin so come first, then the shorter ones.
   *
   * @return none when less than two characters were typed
   */
  public List<Cim10Code> find(String typed, int limit) {
    String text = typed == null ? "" : typed.strip();
    if (text.length() < 2) {
      return List.of();
    }
    return text.matches("[A-Za-z]\\d[0-9A-Za-z.+*-]*")
        ? index().byCode(canonical(text.toUpperCase(Locale.ROOT)), limit)
        : index().byWords(text, limit);
  }

  /** Of the table in use, whoever replaced it, this process or another. */
  private Cim10Index index() {
    String fingerprint = tables.fingerprint(TABLE);
    Cim10Index known = index;
    if (known == null || !known.fingerprint().equals(fingerprint)) {
      List<Cim10Code> codes =
          found(em.createNativeQuery("SELECT code, label FROM terminology_cim10"));
      known = Cim10Index.of(fingerprint, codes);
      index = known;
    }
    return known;
  }

  private static List<Cim10Code> found(Query query) {
    List<Cim10Code> found = new ArrayList<>();
    for (Object row : query.getResultList()) {
      Object[] columns = (Object[]) row;
      found.add(new Cim10Code((String) columns[0], (String) columns[1]));
    }
    return found;
  }
}

package org.galien.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.galien.platform.persistence.Rows;
import org.galien.platform.text.Folding;

/** The communes of France, once a practice has imported them. */
@ApplicationScoped
@Transactional(rollbackOn = SQLException.class)
public class Communes {

  @Inject EntityManager em;
  @Inject ImportedTables tables;

  /**
   * Replaces the table by a file, or leaves it as it is.
   *
   * @param name of the file
   * @return how many communes it holds
   * @throws CommunesUnreadable when any of it cannot be read
   */
  public int replace(String name, byte[] content) throws SQLException {
    Map<String, CommunesFile.Entry> entries = CommunesFile.read(content);
    em.createNativeQuery("DELETE FROM terminology_commune").executeUpdate();
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO terminology_commune (code, name, folded, postal_codes, population) VALUES"
                + " (?, ?, ?, ?, ?)")) {
      for (CommunesFile.Entry entry : entries.values()) {
        Commune commune = entry.commune();
        rows.add(
            commune.code(),
            commune.name(),
            folded(commune.name()),
            String.join(" ", commune.postalCodes()),
            entry.population());
      }
    }
    tables.imported("communes", name, "", content, entries.size());
    return entries.size();
  }

  /** The file in use; empty where none was imported. */
  public Optional<ImportedTable> table() {
    return tables.of("communes");
  }

  /**
   * Communes whose name, postal code or INSEE code begins as typed, the largest first; the whole
   * name before longer ones.
   */
  public List<Commune> find(String typed, int limit) {
    String folded = folded(typed == null ? "" : typed);
    if (folded.length() < 2) {
      return List.of();
    }
    boolean code = Character.isDigit(folded.charAt(0));
    String condition =
        code
            ? "code LIKE ? OR CONCAT(' ', postal_codes) LIKE CONCAT('% ', ?)"
            : "folded LIKE ? OR folded = ?";
    String beginning = (code ? folded.toUpperCase(Locale.ROOT) : folded) + "%";
    return em
        .createNativeQuery(
            "SELECT code, name, postal_codes FROM terminology_commune WHERE "
                + condition
                + " ORDER BY folded = ? DESC, population DESC, folded, code LIMIT "
                + limit)
        .setParameter(1, beginning)
        .setParameter(2, code ? beginning : folded)
        .setParameter(3, folded)
        .getResultList()
        .stream()
        .map(row -> commune((Object[]) row))
        .toList();
  }

  public Optional<Commune> of(String code) {
    return em
        .createNativeQuery(
            "SELECT code, name, postal_codes FROM terminology_commune WHERE code = ?")
        .setParameter(1, code)
        .getResultList()
        .stream()
        .findFirst()
        .map(row -> commune((Object[]) row));
  }

  private static Commune commune(Object[] row) {
    String postal = (String) row[2];
    return new Commune(
        (String) row[0],
        (String) row[1],
        postal.isEmpty() ? List.of() : List.of(postal.split(" ")));
  }

  /** Saint and st, sainte and ste are one. */
  private static String folded(String text) {
    String[] words = Folding.fold(text).split("[^a-z0-9]+");
    StringBuilder folded = new StringBuilder();
    for (String word : words) {
      folded.append(word.equals("st") ? "saint" : word.equals("ste") ? "sainte" : word);
    }
    return folded.toString();
  }
}

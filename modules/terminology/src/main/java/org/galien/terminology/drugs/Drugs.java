package org.galien.terminology.drugs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Fingerprint;
import org.galien.platform.audit.Subject;

/** The drugs of France, once a practice has imported them. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Drugs {

  private static final String COLUMNS =
      "d.cis, d.name, d.dci, d.form, d.routes, d.marketed, d.rate, d.generics, d.substances,"
          + " d.conditions";

  /** Begun, these are half of all codes there are: they are found whole. */
  private static final Pattern CODE = Pattern.compile("\\d{5,}");

  @Inject EntityManager em;
  @Inject DrugTables tables;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Replaces the table by the files of a folder, or leaves it as it is.
   *
   * @param dated day of the files; null for the day on which the latest of them was written
   * @throws BdpmRefused when any of it cannot be read, with file, line and column
   */
  public DrugBase replace(Path folder, LocalDate dated, ImportProgress progress)
      throws IOException, SQLException {
    Map<BdpmFile, byte[]> files = new EnumMap<>(BdpmFile.class);
    LocalDate latest = LocalDate.EPOCH;
    for (BdpmFile kind : BdpmFile.values()) {
      Path file = folder.resolve(kind.title());
      if (Files.isRegularFile(file)) {
        files.put(kind, Files.readAllBytes(file));
        LocalDate day =
            LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), clock.getZone());
        latest = day.isAfter(latest) ? day : latest;
      }
    }
    return replace(
        files,
        folder.toAbsolutePath().getFileName().toString(),
        dated == null ? latest : dated,
        progress);
  }

  DrugBase replace(
      Map<BdpmFile, byte[]> files, String source, LocalDate dated, ImportProgress progress)
      throws SQLException {
    for (BdpmFile kind : BdpmFile.values()) {
      if (kind.needed() && !files.containsKey(kind)) {
        throw new BdpmRefused(kind.title(), 0, 0, "file-missing");
      }
    }
    Bdpm base = Bdpm.read(files);
    Object[] contents = files.values().stream().map(HexFormat.of()::formatHex).toArray();
    tables.replace(
        base,
        source.substring(0, Math.min(source.length(), 200)),
        dated,
        Fingerprint.of(contents),
        progress);
    audit.record("terminology.imported", Subject.of("table", 0), "bdpm=" + base.all().size());
    return tables.base().orElseThrow();
  }

  /** What the table in use was read from; empty before the first import. */
  public Optional<DrugBase> base() {
    return tables.base();
  }

  /**
   * Drugs of which each word typed begins a word of the name, a substance or a code: those on the
   * market first, then those whose name begins as typed, then by name.
   *
   * @param typed at least two characters, else nothing is found
   */
  public List<Drug> find(String typed, int limit) {
    List<String> words = DrugWords.typed(typed == null ? "" : typed);
    if (words.isEmpty() || words.getFirst().length() < 2) {
      return List.of();
    }
    StringBuilder sql = new StringBuilder("SELECT " + COLUMNS + " FROM (SELECT w.place,");
    sql.append(" MAX(w.first) first FROM terminology_drug_word w WHERE w.word LIKE ?");
    for (int i = 1; i < words.size(); i++) {
      sql.append(" AND EXISTS (SELECT 1 FROM terminology_drug_word o WHERE o.place = w.place");
      sql.append(" AND o.word LIKE ?)");
    }
    sql.append(" GROUP BY w.place ORDER BY w.place >= ? , first DESC, w.place LIMIT ");
    sql.append(limit).append(") f JOIN terminology_drug d ON d.place = f.place");
    sql.append(" ORDER BY d.place >= ?, f.first DESC, d.place");
    Query query = em.createNativeQuery(sql.toString());
    int parameter = 1;
    for (String word : words) {
      query.setParameter(parameter++, CODE.matcher(word).matches() ? word : word + "%");
    }
    query.setParameter(parameter++, DrugTables.NOT_MARKETED);
    query.setParameter(parameter, DrugTables.NOT_MARKETED);
    return read(query);
  }

  /** Null when the table in use has none of this code. */
  public Drug of(String cis) {
    Query query =
        em.createNativeQuery("SELECT " + COLUMNS + " FROM terminology_drug d WHERE cis = ?");
    return read(query.setParameter(1, cis)).stream().findFirst().orElse(null);
  }

  private static List<Drug> read(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> drug((Object[]) row)).toList();
  }

  private static Drug drug(Object[] row) {
    String substances = (String) row[8];
    return new Drug(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        Boolean.TRUE.equals(row[5]) || row[5] instanceof Number n && n.intValue() == 1,
        (String) row[6],
        (String) row[7],
        substances.isEmpty() ? Set.of() : Set.of(substances.split(" ")),
        new DrugConditions(((String) row[9]).lines().toList()));
  }
}

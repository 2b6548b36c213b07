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
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Fingerprint;
import org.galien.platform.audit.Subject;

/** The drugs of France, once a practice has imported them. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Drugs {

  private static final String COLUMNS =
      "d.cis, d.name, d.dci, d.form, d.routes, d.marketed, d.rate, d.generics, d.substances,"
          + " d.components, d.conditions, d.place";

  /** Begun, these are half of all codes there are: they are found whole. */
  private static final Pattern CODE = Pattern.compile("\\d{5,}");

  private static final int PLACE = 11;
  private static final int SHORTEST_NAME = 4;
  private static final int WORDS_OF_A_NAME = 4;
  private static final int LIKE_NAMED = 60;

  @Inject EntityManager em;
  @Inject DrugTables tables;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  private volatile DrugIndex index;

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
    List<Integer> places = index().find(words, CODE, limit);
    if (places.isEmpty()) {
      return List.of();
    }
    Query query =
        em.createNativeQuery(
            "SELECT "
                + COLUMNS
                + " FROM terminology_drug d WHERE d.place IN ("
                + places.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + ")");
    List<?> rows = query.getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .sorted(Comparator.comparingInt(row -> places.indexOf(((Number) row[PLACE]).intValue())))
        .map(Drugs::drug)
        .toList();
  }

  /** Of the base in use, whoever replaced it, this process or another. */
  private DrugIndex index() {
    long base = tables.current();
    DrugIndex known = index;
    if (known == null || known.base() != base) {
      List<?> rows =
          em.createNativeQuery(
                  "SELECT word, place, first FROM terminology_drug_word ORDER BY word, place")
              .getResultList();
      known = new DrugIndex(base, rows);
      index = known;
    }
    return known;
  }

  /**
   * A drug whose name a text begins with, as in « Doliprane 1000, 1 matin et soir »; empty when the
   * name is of drugs that differ in their substances.
   */
  public Optional<Drug> named(String text) {
    List<String> words = List.copyOf(DrugWords.of(text));
    if (words.isEmpty() || words.getFirst().length() < SHORTEST_NAME) {
      return Optional.empty();
    }
    for (int most = Math.min(words.size(), WORDS_OF_A_NAME); most > 0; most--) {
      List<Drug> found =
          find(String.join(" ", words.subList(0, most)), LIKE_NAMED).stream()
              .filter(drug -> words.getFirst().equals(DrugWords.of(drug.name()).iterator().next()))
              .toList();
      if (!found.isEmpty()) {
        return found.stream().map(Drugs::substances).distinct().count() == 1
            ? Optional.of(found.getFirst())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a drug's name begins with one of these words, folded and whole. */
  public boolean begun(Collection<String> words) {
    if (words.isEmpty()) {
      return false;
    }
    Query query =
        em.createNativeQuery(
            "SELECT 1 FROM terminology_drug_word WHERE first AND word IN ("
                + String.join(", ", Collections.nCopies(words.size(), "?"))
                + ") LIMIT 1");
    int parameter = 1;
    for (String word : words) {
      query.setParameter(parameter++, word);
    }
    return !query.getResultList().isEmpty();
  }

  /** Null when the table in use has none of this code. */
  public Drug of(String cis) {
    return of(List.of(cis)).get(cis);
  }

  /** By code, those that the table in use has. */
  public Map<String, Drug> of(Collection<String> codes) {
    if (codes.isEmpty()) {
      return Map.of();
    }
    Query query =
        em.createNativeQuery(
            "SELECT "
                + COLUMNS
                + " FROM terminology_drug d WHERE cis IN ("
                + String.join(", ", Collections.nCopies(codes.size(), "?"))
                + ")");
    int parameter = 1;
    for (String code : codes) {
      query.setParameter(parameter++, code);
    }
    return read(query).stream().collect(Collectors.toMap(Drug::cis, Function.identity()));
  }

  private static List<String> substances(Drug drug) {
    return drug.components().stream().map(DrugSubstance::name).sorted().toList();
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
        DrugIndex.isTrue(row[5]),
        (String) row[6],
        (String) row[7],
        substances.isEmpty() ? Set.of() : Set.of(substances.split(" ")),
        DrugSubstance.read((String) row[9]),
        new DrugConditions(((String) row[10]).lines().toList()));
  }
}

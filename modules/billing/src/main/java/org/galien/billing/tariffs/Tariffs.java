package org.galien.billing.tariffs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.galien.billing.pricing.CcamTable;
import org.galien.billing.pricing.Letter;
import org.galien.billing.pricing.LetterTable;
import org.galien.billing.pricing.TariffBook;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Fingerprint;
import org.galien.platform.audit.Subject;
import org.galien.platform.persistence.Rows;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Right;

/** The tariffs a practice has imported, all versions of them. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Tariffs {

  static final String NGAP = "NGAP";
  static final String CCAM = "CCAM";
  private static final int NAME = 200;
  private static final int MOST_DAYS = 4;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject Acting acting;

  /**
   * @param latest number of the last import it knows
   */
  private record Read(long latest, TariffBook book, Map<LocalDate, ActIndex> indexes) {}

  private volatile Read read;

  /**
   * Adds a version of the letters and parameters, or changes nothing.
   *
   * @param from day from which it holds; null for the first day any of its lines does
   * @return the version
   * @throws TariffRefused when any of it cannot be read, with line and column
   */
  public TariffVersion addLetters(
      String name, LocalDate from, byte[] content, ImportProgress progress) throws SQLException {
    LetterTable table = LetterFile.read(content);
    int lines = table.letters().size() + table.parameters().size();
    progress.at(lines, lines);
    LocalDate since =
        from == null
            ? table.letters().stream().map(Letter::from).min(LocalDate::compareTo).orElseThrow()
            : from;
    return add(NGAP, name, since, content, lines);
  }

  /**
   * Adds a version of the CCAM, or changes nothing.
   *
   * @param from day from which it holds; null for the one the file names
   * @throws TariffRefused when any of it cannot be read, or half of the former version is missing
   */
  public TariffVersion addCcam(String name, LocalDate from, byte[] content, ImportProgress progress)
      throws SQLException {
    CcamFile file = CcamFile.read(content);
    LocalDate since = from == null ? file.from() : from;
    if (since == null) {
      throw new TariffRefused("no-date", 1, 1, "");
    }
    int former =
        versions().stream()
            .filter(v -> v.kind().equals(CCAM))
            .mapToInt(TariffVersion::entries)
            .max()
            .orElse(0);
    if (2 * file.acts().size() < former) {
      throw new TariffRefused("shrunk", 0, 0, Integer.toString(file.acts().size()));
    }
    progress.at(file.acts().size(), file.acts().size());
    return add(CCAM, name, since, content, file.acts().size());
  }

  private TariffVersion add(String kind, String name, LocalDate from, byte[] content, int entries)
      throws SQLException {
    Actor actor = acting.current();
    Right.ADMINISTRATION.require(actor);
    String source = name.substring(0, Math.min(name.length(), NAME));
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO billing_tariff (kind, valid_from, source, sha256, entries, imported_at,"
                + " imported_by, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      rows.add(
          kind,
          from,
          source,
          Fingerprint.of(new String(content, StandardCharsets.ISO_8859_1)),
          entries,
          clock.instant(),
          actor.person() ? actor.name() : "",
          packed(content));
    }
    audit.record("billing.tariff-imported", Subject.of("tariff", 0), kind + "=" + entries);
    return new TariffVersion(kind, from, source, entries);
  }

  /** Those in use, the latest first. */
  public List<TariffVersion> versions() {
    List<?> rows =
        em.createNativeQuery(
                "SELECT kind, valid_from, source, entries FROM billing_tariff t WHERE id = (SELECT"
                    + " MAX(id) FROM billing_tariff o WHERE o.kind = t.kind AND o.valid_from ="
                    + " t.valid_from) ORDER BY kind, valid_from DESC")
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            row ->
                new TariffVersion(
                    (String) row[0],
                    LocalDate.parse(row[1].toString()),
                    (String) row[2],
                    ((Number) row[3]).intValue()))
        .toList();
  }

  /** All versions, read once for each import, whichever process did it. */
  public TariffBook book() {
    return read().book;
  }

  /** What can be billed on a day, by words or code: {@link ActIndex#find}. */
  public List<FoundAct> find(String typed, LocalDate day, int limit) {
    Read current = read();
    if (current.indexes.size() > MOST_DAYS) {
      current.indexes.clear();
    }
    return current
        .indexes
        .computeIfAbsent(day, any -> ActIndex.of(current.book, day))
        .find(typed == null ? "" : typed, limit);
  }

  /** Modifiers that an act of the CCAM takes on a day, as {@code F P S}; empty for none. */
  public String modifiers(String code, LocalDate day) {
    return book()
        .ccam(day)
        .of(code, 1, 0)
        .map(act -> String.join(" ", act.modifiers().stream().sorted().toList()))
        .orElse("");
  }

  private Read read() {
    long latest =
        ((Number)
                em.createNativeQuery("SELECT COALESCE(MAX(id), 0) FROM billing_tariff")
                    .getSingleResult())
            .longValue();
    Read known = read;
    if (known == null || known.latest != latest) {
      known = new Read(latest, load(), new ConcurrentHashMap<>());
      read = known;
    }
    return known;
  }

  private TariffBook load() {
    Map<LocalDate, LetterTable> letters = new HashMap<>();
    Map<LocalDate, CcamTable> ccam = new HashMap<>();
    List<?> rows =
        em.createNativeQuery("SELECT kind, valid_from, content FROM billing_tariff ORDER BY id")
            .getResultList();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      LocalDate from = LocalDate.parse(columns[1].toString());
      byte[] content = unpacked((byte[]) columns[2]);
      if (columns[0].equals(NGAP)) {
        letters.put(from, LetterFile.read(content));
      } else {
        ccam.put(from, CcamTable.of(CcamFile.read(content).acts()));
      }
    }
    return new TariffBook(letters, ccam);
  }

  private static byte[] packed(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] unpacked(byte[] content) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

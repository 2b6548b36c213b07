package org.galien.encounters.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.encounters.Clinicians;

/** Former versions of a row, as the database keeps them (system versioning). */
@ApplicationScoped
public class EntryVersions {

  private static final BigDecimal MICROS = BigDecimal.valueOf(1_000_000);

  @Inject EntityManager em;
  @Inject Clinicians clinicians;

  /**
   * All of them, the one that stands first. A change of what is not shown makes none.
   *
   * @param table never from outside the program
   * @param removal names of the columns that say when and by whom the row was taken out
   */
  public List<EntryVersion> of(
      String table, long id, RemovalColumns removal, List<EntryColumn> columns) {
    List<EntryColumn> all = Stream.concat(columns.stream(), LEAVING.stream()).toList();
    String sql =
        "SELECT UNIX_TIMESTAMP(row_start), COALESCE(changed_by, "
            + removal.by()
            + ", recorded_by), "
            + removal.at()
            + " IS NOT NULL, "
            + all.stream().map(EntryColumn::sql).collect(Collectors.joining(", "))
            + " FROM "
            + table
            + " FOR SYSTEM_TIME ALL WHERE id = ? ORDER BY row_start, row_end";
    List<EntryVersion> versions = new ArrayList<>();
    Object[] before = null;
    for (Object found : em.createNativeQuery(sql).setParameter(1, id).getResultList()) {
      Object[] row = (Object[]) found;
      if (before == null || !same(before, row)) {
        close(versions, at(row[0]));
        versions.add(new EntryVersion(at(row[0]), null, by(row[1]), lines(all, row)));
      }
      before = row;
    }
    return versions.reversed();
  }

  private static final int MANAGED = 3;

  private static final List<EntryColumn> LEAVING =
      List.of(
          EntryColumn.words("encounters.version.left", "removal_reason", "encounters.chart.why."),
          EntryColumn.text("encounters.version.why", "removal_words"),
          EntryColumn.date("encounters.version.ended", "ended_on"));

  /** Where a table says that a row is out of force. */
  public record RemovalColumns(String at, String by) {
    public static final RemovalColumns USUAL = new RemovalColumns("removed_at", "removed_by");
  }

  private static boolean same(Object[] before, Object[] row) {
    for (int i = MANAGED - 1; i < row.length; i++) {
      if (!Objects.equals(before[i], row[i])) {
        return false;
      }
    }
    return true;
  }

  private static void close(List<EntryVersion> versions, Instant until) {
    if (!versions.isEmpty()) {
      EntryVersion last = versions.removeLast();
      versions.add(new EntryVersion(last.from(), until, last.by(), last.lines()));
    }
  }

  private static List<EntryVersion.Line> lines(List<EntryColumn> columns, Object[] row) {
    List<EntryVersion.Line> lines = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      EntryVersion.Line line = columns.get(i).line(row[MANAGED + i]);
      if (line != null) {
        lines.add(line);
      }
    }
    return lines;
  }

  private String by(Object user) {
    return clinicians.name(user == null ? null : ((Number) user).longValue());
  }

  /** Seconds since 1970 with a fraction, whatever zone the database speaks in. */
  private static Instant at(Object seconds) {
    long micros = new BigDecimal(seconds.toString()).multiply(MICROS).longValue();
    return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000);
  }
}

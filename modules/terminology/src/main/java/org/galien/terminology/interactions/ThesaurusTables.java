package org.galien.terminology.interactions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.galien.platform.persistence.Rows;

/** The rows: replaced whole within the transaction of who calls. */
@ApplicationScoped
class ThesaurusTables {

  private static final int SOURCE = 200;

  @Inject EntityManager em;
  @Inject Clock clock;

  /** Number of the edition in use, 0 for none. */
  long current() {
    Number id =
        (Number)
            em.createNativeQuery("SELECT COALESCE(MAX(id), 0) FROM terminology_thesaurus")
                .getSingleResult();
    return id.longValue();
  }

  Optional<ThesaurusEdition> edition() {
    return rows(
            "SELECT edition, source, substances, entries FROM terminology_thesaurus ORDER BY id"
                + " DESC LIMIT 1")
        .stream()
        .findFirst()
        .map(
            row ->
                new ThesaurusEdition(
                    YearMonth.parse(row[0].toString()),
                    (String) row[1],
                    ((Number) row[2]).intValue(),
                    ((Number) row[3]).intValue()));
  }

  void replace(ThesaurusFiles files, String source) throws SQLException {
    for (String table : List.of("level", "entry", "member")) {
      em.createNativeQuery("DELETE FROM terminology_thesaurus_" + table).executeUpdate();
    }
    members(files.read().classes);
    entries(files.read().entries);
    try (Rows editions =
        new Rows(
            em,
            "INSERT INTO terminology_thesaurus (edition, source, sha256, substances, entries,"
                + " imported_at) VALUES (?, ?, ?, ?, ?, ?)")) {
      editions.add(
          files.month().toString(),
          source.substring(0, Math.min(source.length(), SOURCE)),
          files.sha256(),
          files.read().classes.size(),
          files.read().entries.size(),
          clock.instant());
    }
  }

  private void members(Map<String, Set<String>> classes) throws SQLException {
    try (Rows members =
        new Rows(em, "INSERT INTO terminology_thesaurus_member (substance, class) VALUES (?, ?)")) {
      for (Map.Entry<String, Set<String>> one : classes.entrySet()) {
        members.add(one.getKey(), "");
        for (String name : one.getValue()) {
          members.add(one.getKey(), name);
        }
      }
    }
  }

  private void entries(List<ThesaurusEntry> all) throws SQLException {
    int place = 0;
    try (Rows entries =
        new Rows(
            em,
            "INSERT INTO terminology_thesaurus_entry (place, main, note, other, mechanism) VALUES"
                + " (?, ?, ?, ?, ?)")) {
      for (ThesaurusEntry entry : all) {
        entries.add(++place, entry.main(), entry.note(), entry.other(), entry.mechanism());
      }
    }
    place = 0;
    try (Rows levels =
        new Rows(
            em,
            "INSERT INTO terminology_thesaurus_level (entry, place, level, said, info) VALUES (?,"
                + " ?, ?, ?, ?)")) {
      for (ThesaurusEntry entry : all) {
        place++;
        int rank = 0;
        for (ThesaurusEntry.Level level : entry.levels()) {
          levels.add(place, rank++, level.level().name(), level.said(), level.info());
        }
      }
    }
  }

  Map<String, Set<String>> classes() {
    Map<String, Set<String>> classes = new LinkedHashMap<>();
    for (Object[] row :
        rows("SELECT substance, class FROM terminology_thesaurus_member ORDER BY substance")) {
      Set<String> own = classes.computeIfAbsent((String) row[0], key -> new LinkedHashSet<>());
      if (!((String) row[1]).isEmpty()) {
        own.add((String) row[1]);
      }
    }
    return classes;
  }

  List<ThesaurusEntry> entries() {
    Map<Integer, List<ThesaurusEntry.Level>> levels = new LinkedHashMap<>();
    for (Object[] row :
        rows(
            "SELECT entry, level, said, info FROM terminology_thesaurus_level ORDER BY entry,"
                + " place")) {
      levels
          .computeIfAbsent(((Number) row[0]).intValue(), key -> new ArrayList<>())
          .add(
              new ThesaurusEntry.Level(
                  InteractionLevel.valueOf((String) row[1]), (String) row[2], (String) row[3]));
    }
    return rows(
            "SELECT place, main, note, other, mechanism FROM terminology_thesaurus_entry"
                + " ORDER BY place")
        .stream()
        .map(
            row ->
                new ThesaurusEntry(
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    levels.get(((Number) row[0]).intValue()),
                    (String) row[4]))
        .toList();
  }

  private List<Object[]> rows(String sql) {
    List<Object[]> rows = new ArrayList<>();
    for (Object row : em.createNativeQuery(sql).getResultList()) {
      rows.add((Object[]) row);
    }
    return rows;
  }
}

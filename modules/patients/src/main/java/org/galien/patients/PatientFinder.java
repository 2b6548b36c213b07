package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.galien.patients.search.Highlighter;
import org.galien.patients.search.SearchQuery;

/**
 * Finds patients as somebody types, in one statement; a second counts those that are not listed.
 * When few fit, those that fit with a slip in a name are added below.
 */
@ApplicationScoped
class PatientFinder {

  /** Where the counting ends: nobody reads so many. */
  private static final int MOST_COUNTED = 100;

  /** With at least as many that fit, nobody looks for others. */
  private static final int ENOUGH = 5;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject NameVocabulary vocabulary;

  /**
   * @param recent patients that come first within their rank
   * @param among to whom the search is held; all patients when empty
   */
  PatientsFound find(String typed, List<Long> recent, List<Long> among, int limit) {
    Optional<SearchQuery> query = SearchQuery.parse(typed, LocalDate.now(clock));
    if (query.isEmpty()) {
      return PatientsFound.NOBODY;
    }
    PatientsFound exact = exact(query.get(), recent, among, limit);
    if (exact.total() >= ENOUGH || exact.hits().size() >= limit) {
      return exact;
    }
    Map<String, List<String>> meant = vocabulary.meant(query.get().correctable());
    if (meant.isEmpty()) {
      return exact;
    }
    SearchQuery corrected = query.get().corrected(meant);
    return withClose(exact, corrected, SearchSql.hits(corrected, recent, among, limit), limit);
  }

  private PatientsFound exact(SearchQuery query, List<Long> recent, List<Long> among, int limit) {
    List<Object[]> rows = rows(SearchSql.hits(query, recent, among, limit));
    Map<Long, PatientHit> hits = new LinkedHashMap<>();
    HitReader reader = new HitReader(new Highlighter(query), false);
    Set<Long> all = new HashSet<>();
    for (Object[] row : rows) {
      Long id = ((Number) row[0]).longValue();
      all.add(id);
      if (hits.size() < limit) {
        hits.computeIfAbsent(id, one -> reader.read(row));
      }
    }
    int total = rows.size() < SearchSql.rows(limit) ? all.size() : count(query, among);
    int counted = Math.min(total, Math.max(MOST_COUNTED, hits.size()));
    return new PatientsFound(List.copyOf(hits.values()), counted, total > counted);
  }

  private int count(SearchQuery query, List<Long> among) {
    SearchSql sql = SearchSql.count(query, among, MOST_COUNTED + 1);
    List<?> counted = rows(sql);
    return ((Number) counted.getFirst()).intValue();
  }

  private PatientsFound withClose(
      PatientsFound exact, SearchQuery corrected, SearchSql sql, int limit) {
    List<PatientHit> hits = new ArrayList<>(exact.hits());
    Set<Long> known = new HashSet<>();
    hits.forEach(hit -> known.add(hit.id().value()));
    HitReader reader = new HitReader(new Highlighter(corrected), true);
    for (Object[] row : rows(sql)) {
      if (hits.size() < limit && known.add(((Number) row[0]).longValue())) {
        hits.add(reader.read(row));
      }
    }
    return new PatientsFound(List.copyOf(hits), hits.size(), false);
  }

  /** The patients in the order of their ids given; ids without a patient are left out. */
  List<PatientHit> listed(List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    HitReader reader = new HitReader(null, false);
    Map<Long, PatientHit> hits = new LinkedHashMap<>();
    rows(
            "SELECT "
                + SearchSql.COLUMNS
                + " FROM patients_patient p WHERE p.id IN ("
                + marks
                + ")",
            ids)
        .forEach(row -> hits.put(((Number) row[0]).longValue(), reader.read(row)));
    return ids.stream().map(hits::get).filter(Objects::nonNull).toList();
  }

  private List<Object[]> rows(SearchSql sql) {
    return rows(sql.text(), sql.parameters());
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, Collection<?> parameters) {
    Query query = em.createNativeQuery(sql);
    int position = 1;
    for (Object parameter : parameters) {
      query.setParameter(position++, parameter);
    }
    return query.getResultList();
  }
}

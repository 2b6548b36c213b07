package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.galien.patients.search.Highlighter;
import org.galien.patients.search.SearchQuery;

/** Finds patients as somebody types, in one statement. */
@ApplicationScoped
class PatientFinder {

  @Inject EntityManager em;
  @Inject Clock clock;

  List<PatientHit> search(String typed, int limit) {
    Optional<SearchQuery> query = SearchQuery.parse(typed, LocalDate.now(clock));
    if (query.isEmpty()) {
      return List.of();
    }
    SearchSql sql = new SearchSql(query.get(), limit);
    HitReader reader = new HitReader(new Highlighter(query.get()));
    Map<Long, PatientHit> hits = new LinkedHashMap<>();
    for (Object[] row : rows(sql.text(), sql.parameters())) {
      if (hits.size() < limit) {
        hits.computeIfAbsent(((Number) row[0]).longValue(), id -> reader.read(row));
      }
    }
    return List.copyOf(hits.values());
  }

  /** The patients in the order of their ids given; ids without a patient are left out. */
  List<PatientHit> listed(List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    HitReader reader = new HitReader(null);
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

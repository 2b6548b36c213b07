package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.galien.platform.persistence.Rows;
import org.galien.platform.places.ChartHolder;

/** Has all modules move what they hold, and writes down what they moved. */
@ApplicationScoped
class MergedRows {

  @Inject EntityManager em;
  @Inject @Any Instance<ChartHolder> holders;

  void move(long merge, long from, long into) {
    try (Rows rows =
        new Rows(em, "INSERT INTO patients_merge_row (merge_id, kind, row_id) VALUES (?, ?, ?)")) {
      for (ChartHolder holder : inOrder()) {
        for (Long row : holder.move(from, into)) {
          rows.add(merge, holder.kind(), row);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void moveBack(long merge, long from, long to) {
    Map<String, List<Long>> moved = of(merge);
    for (ChartHolder holder : inOrder()) {
      holder.moveBack(moved.getOrDefault(holder.kind(), List.of()), from, to);
    }
  }

  /** Numbers by kind, both in order. */
  Map<String, List<Long>> of(long merge) {
    Map<String, List<Long>> rows = new TreeMap<>();
    for (Object[] row :
        rows(
            em.createNativeQuery(
                "SELECT kind, row_id FROM patients_merge_row WHERE merge_id = "
                    + merge
                    + " ORDER BY kind, row_id"))) {
      rows.computeIfAbsent((String) row[0], kind -> new ArrayList<>()).add(number(row[1]));
    }
    return rows;
  }

  /** All charts in which a merge ever put or found each of these rows. */
  Map<Long, Set<Long>> charts(String kind, Collection<Long> ids) {
    Map<Long, Set<Long>> charts = new HashMap<>();
    for (Object[] row : history(kind, ids)) {
      Set<Long> of = charts.computeIfAbsent(number(row[0]), id -> new HashSet<>());
      of.add(number(row[1]));
      of.add(number(row[2]));
    }
    return charts;
  }

  /** Where each of these rows was before it was moved at all; rows never moved are left out. */
  Map<Long, Long> origins(String kind, Collection<Long> ids) {
    Map<Long, Long> origins = new HashMap<>();
    history(kind, ids).forEach(row -> origins.putIfAbsent(number(row[0]), number(row[1])));
    return origins;
  }

  private List<Object[]> history(String kind, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    String numbers = String.join(", ", ids.stream().map(String::valueOf).toList());
    return rows(
        em.createNativeQuery(
                "SELECT r.row_id, m.retired_id, m.survivor_id FROM patients_merge_row r JOIN"
                    + " patients_merge m ON m.id = r.merge_id WHERE r.kind = ? AND r.row_id IN ("
                    + numbers
                    + ") ORDER BY m.id")
            .setParameter(1, kind));
  }

  /** Always in one order, so that two merges never wait for each other. */
  private List<ChartHolder> inOrder() {
    return holders.stream().sorted(Comparator.comparing(ChartHolder::kind)).toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> rows(jakarta.persistence.Query query) {
    return query.getResultList();
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}

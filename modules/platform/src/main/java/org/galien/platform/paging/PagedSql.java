package org.galien.platform.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One statement that a table may sort and filter by the columns it names, and by no other: keys
 * come from the browser, SQL never does.
 */
public final class PagedSql {

  private record Filter(String condition, Match match) {}

  private final String columns;
  private final String from;
  private final String order;
  private final Map<String, String> sorts = new HashMap<>();
  private final Map<String, Filter> filters = new HashMap<>();
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  /**
   * @param columns two or more
   * @param from table and joins
   * @param order of the list when nobody sorts, and of rows that are otherwise equal; ends with
   *     something unique, or pages would overlap
   */
  public PagedSql(String columns, String from, String order) {
    this.columns = columns;
    this.from = from;
    this.order = order;
  }

  public PagedSql sort(String key, String expression) {
    sorts.put(key, expression);
    return this;
  }

  public PagedSql filter(String key, String expression, Match match) {
    filters.put(key, new Filter(match.condition(expression), match));
    return this;
  }

  /** A column that is sorted and filtered by the same. */
  public PagedSql column(String key, String expression, Match match) {
    return sort(key, expression).filter(key, expression, match);
  }

  /**
   * @param condition with one question mark, for what was chosen as a whole
   */
  public PagedSql condition(String key, String condition) {
    filters.put(key, new Filter(condition, Match.ONE));
    return this;
  }

  /** Keeps rows whose number or word is among these, whatever is filtered. */
  public PagedSql among(String expression, Collection<?> values) {
    if (!values.isEmpty() && values.stream().allMatch(Long.class::isInstance)) {
      // Many thousands of numbers: bound one by one they would cost more than the query.
      String numbers = values.stream().map(String::valueOf).collect(Collectors.joining(", "));
      conditions.add(expression + " IN (" + numbers + ")");
      return this;
    }
    conditions.add(expression + " IN (" + marks(values) + ")");
    parameters.addAll(values);
    return this;
  }

  public long count(EntityManager em, PageQuery query) {
    List<Object> values = new ArrayList<>();
    String sql = "SELECT COUNT(*) FROM " + from + where(query, values);
    return ((Number) prepared(em, sql, values).getSingleResult()).longValue();
  }

  @SuppressWarnings("unchecked")
  public List<Object[]> rows(EntityManager em, PageQuery query) {
    List<Object> values = new ArrayList<>();
    String sql = "SELECT " + columns + " FROM " + from + where(query, values) + orderBy(query);
    values.add(query.size());
    values.add(query.first());
    return prepared(em, sql + " LIMIT ? OFFSET ?", values).getResultList();
  }

  private String where(PageQuery query, List<Object> values) {
    List<String> all = new ArrayList<>(conditions);
    values.addAll(parameters);
    new TreeMap<>(query.filters())
        .forEach(
            (key, typed) -> {
              Filter filter = Objects.requireNonNull(filters.get(key), key);
              if (!typed.isBlank()) {
                all.add("(" + filter.condition() + ")");
                values.add(filter.match().value(typed));
              }
            });
    return all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all);
  }

  private String orderBy(PageQuery query) {
    if (query.sort() == null) {
      return " ORDER BY " + order;
    }
    String expression = Objects.requireNonNull(sorts.get(query.sort()), query.sort());
    String direction = query.descending() ? " DESC" : "";
    // What is not known comes last, up and down.
    return " ORDER BY " + expression + " IS NULL, " + expression + direction + ", " + order;
  }

  private static Query prepared(EntityManager em, String sql, List<Object> values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  private static String marks(Collection<?> values) {
    return values.isEmpty() ? "NULL" : "?" + ", ?".repeat(values.size() - 1);
  }
}

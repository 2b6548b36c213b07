package org.galien.platform.web.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.galien.platform.paging.PageQuery;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** What PrimeFaces asks, as queries. A list that cannot be read leaves the page standing. */
final class TableRows<T> extends LazyDataModel<T> {

  private static final long serialVersionUID = 1;

  private final transient PagedTable<T> table;

  TableRows(PagedTable<T> table) {
    this.table = table;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return (int) Math.min(Integer.MAX_VALUE, table.counted(query(0, 0, Map.of(), filters)));
  }

  @Override
  public List<T> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    return table.listed(query(first, size, sorts, filters));
  }

  @Override
  public String getRowKey(T row) {
    return table.key(row);
  }

  static PageQuery query(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    Map<String, String> typed = new HashMap<>();
    filters.values().stream()
        .filter(FilterMeta::isActive)
        .forEach(filter -> typed.put(filter.getField(), String.valueOf(filter.getFilterValue())));
    SortMeta sort = sorts.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
    return new PageQuery(
        first,
        Math.min(size, PageQuery.LARGEST),
        sort == null ? null : sort.getField(),
        sort != null && sort.getOrder() == SortOrder.DESCENDING,
        typed);
  }
}

package org.galien.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which module's tables come first: those that others point to. The foreign keys say it; no list
 * has to be kept.
 */
final class MigrationOrder {

  private static final Pattern TABLE =
      Pattern.compile("(?i)\\bcreate\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?`?(\\w+)");
  private static final Pattern POINTER = Pattern.compile("(?i)\\breferences\\s+`?(\\w+)");

  private final Map<String, String> sql;
  private final Map<String, String> owners = new HashMap<>();
  private final Set<String> ordered = new LinkedHashSet<>();
  private final Set<String> open = new LinkedHashSet<>();

  private MigrationOrder(Map<String, String> sql) {
    this.sql = sql;
    sql.forEach((module, text) -> names(TABLE, text).forEach(t -> owners.put(t, module)));
  }

  /**
   * @param sql all SQL of each module by its name
   * @throws IllegalStateException when modules point at each other in a circle, or at a table that
   *     nobody creates
   */
  static List<String> of(Map<String, String> sql) {
    MigrationOrder order = new MigrationOrder(sql);
    sql.keySet().stream().sorted().forEach(order::place);
    return new ArrayList<>(order.ordered);
  }

  private void place(String module) {
    if (ordered.contains(module)) {
      return;
    }
    if (!open.add(module)) {
      throw new IllegalStateException("migrations point in a circle: " + open);
    }
    for (String table : names(POINTER, sql.get(module))) {
      String owner = owners.get(table);
      if (owner == null) {
        throw new IllegalStateException(module + " points to " + table + ", which nobody creates");
      }
      if (!owner.equals(module)) {
        place(owner);
      }
    }
    open.remove(module);
    ordered.add(module);
  }

  private static Set<String> names(Pattern pattern, String text) {
    String bare = text.replaceAll("--[^\n]*", "").replaceAll("(?s)/\\*.*?\\*/", "");
    return pattern
        .matcher(bare)
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}

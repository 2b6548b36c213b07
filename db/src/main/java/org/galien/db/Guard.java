package org.galien.db;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The triggers of the migrations that refuse a change whatever it is: what only is appended to, has
 * them. Read from the migrations, not from a database, where somebody may have dropped them.
 *
 * @param event what is refused: UPDATE or DELETE
 * @param statement what the trigger does, with single spaces
 */
record Guard(String name, String event, String table, String statement) {

  private static final Pattern REFUSAL =
      Pattern.compile(
          "(?is)\\bcreate\\s+trigger\\s+`?(\\w+)`?\\s+before\\s+(update|delete)\\s+on\\s+`?(\\w+)`?"
              + "\\s+for\\s+each\\s+row\\s+(signal\\s[^;]+);");

  static List<Guard> in(String sql) {
    List<Guard> guards = new ArrayList<>();
    Matcher found = REFUSAL.matcher(sql);
    while (found.find()) {
      guards.add(of(found.group(1), found.group(2), found.group(3), found.group(4)));
    }
    return guards;
  }

  static Guard of(String name, String event, String table, String statement) {
    String plain = statement.strip().replaceAll("\\s+", " ");
    return new Guard(name, event.toUpperCase(Locale.ROOT), table, plain);
  }

  boolean refuses(String event, String table) {
    return this.event.equals(event) && this.table.equalsIgnoreCase(table);
  }
}

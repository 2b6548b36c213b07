package org.galien.patients.imports;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the columns of a file are.
 *
 * @param keys by the file's columns: the key of an {@link ImportColumn}, {@link #LEAVE} or {@link
 *     #OPEN}
 * @param monthFirst columns of the file whose dates are written 12/31/1999
 */
public record ColumnMapping(Map<String, String> keys, Set<String> monthFirst) {

  /** Not taken over. */
  public static final String LEAVE = "-";

  /** Nobody has decided yet. */
  public static final String OPEN = "";

  /** The same with one column meaning something else; what meant that before is open again. */
  ColumnMapping with(String column, String key) {
    Map<String, String> changed = new LinkedHashMap<>(keys);
    if (!key.equals(LEAVE) && !key.equals(OPEN)) {
      changed.replaceAll((name, before) -> before.equals(key) ? OPEN : before);
    }
    changed.replace(column, key);
    return new ColumnMapping(changed, monthFirst);
  }

  /** Column of the file for a key, or null. */
  String columnOf(String key) {
    return keys.entrySet().stream()
        .filter(entry -> entry.getValue().equals(key))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Columns nobody has decided on. */
  public List<String> open() {
    return keys.entrySet().stream()
        .filter(entry -> entry.getValue().equals(OPEN))
        .map(Map.Entry::getKey)
        .toList();
  }

  String json() {
    var columns = Json.createObjectBuilder();
    keys.forEach(columns::add);
    return Json.createObjectBuilder()
        .add("columns", columns)
        .add("monthFirst", Json.createArrayBuilder(monthFirst))
        .build()
        .toString();
  }

  static ColumnMapping read(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      Map<String, String> keys = new LinkedHashMap<>();
      object
          .getJsonObject("columns")
          .forEach((column, key) -> keys.put(column, ((JsonString) key).getString()));
      Set<String> monthFirst =
          new TreeSet<>(
              object
                  .getJsonArray("monthFirst")
                  .getValuesAs(value -> ((JsonString) value).getString()));
      return new ColumnMapping(keys, monthFirst);
    }
  }
}

package org.galien.terminology;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of communes that the État publishes as {@code communes.json} (Etalab, découpage
 * administratif): a list of objects with {@code code}, {@code nom}, {@code type}, {@code
 * codesPostaux}, {@code population}. Former and delegated communes are birth places, too.
 */
final class CommunesFile {

  /** A commune with how many people live there, 0 when that is not told. */
  record Entry(Commune commune, int population) {}

  private static final Pattern CODE = Pattern.compile("(\\d{2}|2[AB])\\d{3}");
  private static final int NAME = 100;

  private CommunesFile() {}

  /**
   * @return by code; of a code that a former commune shares, the one of today
   * @throws CommunesUnreadable for anything else, naming the entry
   */
  static Map<String, Entry> read(byte[] content) {
    List<Entry> entries = new ArrayList<>();
    for (JsonValue value : list(content)) {
      entries.add(entry(value, entries.size() + 1));
    }
    if (entries.isEmpty()) {
      throw new CommunesUnreadable(0);
    }
    return entries.stream()
        .collect(
            Collectors.toMap(
                e -> e.commune().code(),
                e -> e,
                (a, b) -> a.population() >= b.population() ? a : b));
  }

  private static JsonArray list(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      throw new CommunesUnreadable(0);
    }
    try (JsonReader reader =
        Json.createReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
      return reader.readArray();
    } catch (JsonException | ClassCastException e) {
      throw new CommunesUnreadable(0);
    }
  }

  private static Entry entry(JsonValue value, int number) {
    if (!(value instanceof JsonObject object)
        || !(object.get("code") instanceof JsonString code)
        || !(object.get("nom") instanceof JsonString name)
        || !CODE.matcher(code.getString()).matches()
        || name.getString().isBlank()
        || name.getString().length() > NAME) {
      throw new CommunesUnreadable(number);
    }
    List<String> postal =
        object.get("codesPostaux") instanceof JsonArray codes
            ? codes.getValuesAs(v -> ((JsonString) v).getString())
            : List.of();
    int population = object.get("population") instanceof JsonNumber people ? people.intValue() : 0;
    return new Entry(new Commune(code.getString(), name.getString(), postal), population);
  }
}

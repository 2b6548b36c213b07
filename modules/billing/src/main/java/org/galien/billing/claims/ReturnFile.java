package org.galien.billing.claims;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a file of answers, whole or not at all. */
final class ReturnFile {

  private static final int MOST_WORDS = 200;
  private static final String CLOSING = "FIN";

  private ReturnFile() {}

  /**
   * @param json false for the table
   * @throws ReturnRefused with the line
   */
  static List<ReturnEntry> read(byte[] content, boolean json) {
    String text = text(content);
    if (text.isBlank()) {
      throw new ReturnRefused("empty", 1, "");
    }
    List<ReturnEntry> entries = json ? ofJson(text) : ofTable(text);
    Set<String> marks = new HashSet<>();
    for (ReturnEntry one : entries) {
      if (!marks.add(one.mark())) {
        throw new ReturnRefused("twice", one.line(), one.mark());
      }
    }
    return entries;
  }

  private static String text(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ReturnRefused("encoding", 1, "");
    }
  }

  private static List<ReturnEntry> ofJson(String text) {
    List<ReturnEntry> entries = new ArrayList<>();
    Map<String, JsonValue> head = new HashMap<>();
    int line = 1;
    try (JsonParser parser = Json.createParser(new StringReader(text))) {
      if (parser.next() != Event.START_OBJECT) {
        throw new ReturnRefused("format", 1, "");
      }
      while (parser.next() == Event.KEY_NAME) {
        String name = parser.getString();
        Event value = parser.next();
        line = (int) parser.getLocation().getLineNumber();
        if (name.equals("retours") && value == Event.START_ARRAY) {
          Event next = parser.next();
          while (next == Event.START_OBJECT) {
            line = (int) parser.getLocation().getLineNumber();
            entries.add(new ReturnFields(line, strings(parser.getObject(), line)).entry());
            next = parser.next();
          }
          if (next != Event.END_ARRAY) {
            throw new ReturnRefused("format", line, "");
          }
        } else {
          head.put(name, parser.getValue());
        }
      }
      line = (int) parser.getLocation().getLineNumber();
      if (parser.hasNext()) {
        throw new ReturnRefused("format", line, "");
      }
    } catch (JsonException | IllegalStateException | java.util.NoSuchElementException cut) {
      throw new ReturnRefused("cut", Math.max(line, lines(text)), "");
    }
    requireHead(head);
    requireCount(number(head.get("fin")), entries.size(), lines(text));
    return entries;
  }

  private static void requireHead(Map<String, JsonValue> head) {
    if (!(head.get("format") instanceof JsonString format)
        || !format.getString().equals("galien-retours")) {
      throw new ReturnRefused("format", 1, "");
    }
    if (number(head.get("version")) != BatchFile.VERSION) {
      throw new ReturnRefused("version", 1, String.valueOf(head.get("version")));
    }
  }

  private static int number(JsonValue value) {
    return value instanceof JsonNumber number && number.isIntegral() ? number.intValue() : -1;
  }

  private static Map<String, String> strings(JsonObject entry, int line) {
    Map<String, String> strings = new LinkedHashMap<>();
    entry.forEach(
        (name, value) -> {
          switch (value.getValueType()) {
            case STRING -> strings.put(name, ((JsonString) value).getString());
            case NUMBER -> strings.put(name, value.toString());
            case NULL -> strings.put(name, "");
            default -> throw new ReturnRefused("field", line, name);
          }
        });
    return strings;
  }

  private static List<ReturnEntry> ofTable(String text) {
    List<ReturnEntry> entries = new ArrayList<>();
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(';').setIgnoreEmptyLines(false).get();
    int line = 1;
    List<String> names = null;
    String closing = null;
    int closed = 0;
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord one : parser) {
        if (closing != null) {
          throw new ReturnRefused("after-end", line, "");
        }
        if (names == null) {
          names = one.toList().stream().map(String::strip).toList();
          requireNames(names);
        } else if (one.get(0).strip().equals(CLOSING)) {
          closing = one.size() == 2 ? one.get(1).strip() : "";
          closed = line;
        } else {
          entries.add(new ReturnFields(line, fields(names, one, line)).entry());
        }
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException quote) {
      throw new ReturnRefused("cut", line, "");
    }
    if (closing == null || !text.endsWith("\n")) {
      throw new ReturnRefused("cut", lines(text), "");
    }
    requireCount(
        closing.matches("\\d{1,9}") ? Integer.parseInt(closing) : -1, entries.size(), closed);
    return entries;
  }

  private static void requireNames(List<String> names) {
    for (String name : ReturnFields.NAMES) {
      if (!names.contains(name)) {
        throw new ReturnRefused("column", 1, name);
      }
    }
    for (String name : names) {
      if (!ReturnFields.NAMES.contains(name) && !name.equals("version")) {
        throw new ReturnRefused("unknown-column", 1, shown(name));
      }
    }
  }

  private static Map<String, String> fields(List<String> names, CSVRecord one, int line) {
    if (one.size() != names.size()) {
      throw new ReturnRefused("fields", line, String.valueOf(one.size()));
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      fields.put(names.get(i), one.get(i));
    }
    String version = fields.remove("version");
    if (version != null && !version.strip().equals(String.valueOf(BatchFile.VERSION))) {
      throw new ReturnRefused("version", line, shown(version));
    }
    return fields;
  }

  private static void requireCount(int said, int found, int line) {
    if (said != found) {
      throw new ReturnRefused("count", line, said + " / " + found);
    }
  }

  private static int lines(String text) {
    return (int) text.lines().count();
  }

  static String shown(String text) {
    return text.length() > MOST_WORDS ? text.substring(0, MOST_WORDS) : text;
  }
}

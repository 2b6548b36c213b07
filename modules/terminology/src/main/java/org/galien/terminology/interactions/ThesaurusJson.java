package org.galien.terminology.interactions;

import jakarta.json.Json;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An array of objects, each with the place where it stands. */
final class ThesaurusJson {

  /** What a file may hold of one value. */
  private static final int LONGEST = 20_000;

  private final String file;
  private final JsonParser parser;

  private ThesaurusJson(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * @param line where it ends, from 1
   */
  record Item(String file, long line, long column, Map<String, Value> values) {

    /**
     * @throws ThesaurusRefused when there is none, or it is no text of so many characters
     */
    String text(String name, int most) {
      Value value = value(name);
      if (!(value.content() instanceof String text)) {
        throw value.refused(file, "no-text", name);
      }
      String stripped = text.strip();
      if (stripped.length() > most) {
        throw value.refused(file, "too-long", name);
      }
      return stripped;
    }

    /** As {@link #text}, and not empty. */
    String present(String name, int most) {
      String text = text(name, most);
      if (text.isEmpty()) {
        throw value(name).refused(file, "value-missing", name);
      }
      return text;
    }

    /** What a list of {@code name} holds: texts, or items. */
    <T> List<T> list(String name, Class<T> of) {
      Value value = value(name);
      if (!(value.content() instanceof List<?> all)) {
        throw value.refused(file, "no-list", name);
      }
      List<T> texts = new ArrayList<>();
      for (Object one : all) {
        if (!of.isInstance(one)) {
          throw value.refused(file, "no-list", name);
        }
        texts.add(of.cast(one));
      }
      return texts;
    }

    Value value(String name) {
      Value value = values.get(name);
      if (value == null) {
        throw new ThesaurusRefused(file, line, column, "column-missing", name);
      }
      return value;
    }
  }

  /** A text, a list of texts or items; null for anything else. */
  record Value(long line, long column, Object content) {

    ThesaurusRefused refused(String file, String problem, String what) {
      return new ThesaurusRefused(file, line, column, problem, what);
    }
  }

  /**
   * @throws ThesaurusRefused for what is no such array, cut files included
   */
  static List<Item> read(String file, byte[] content) {
    String text = ThesaurusText.of(file, content);
    if (text.isBlank()) {
      throw new ThesaurusRefused(file, 1, 1, "empty", "");
    }
    try (JsonParser parser = Json.createParser(new StringReader(text))) {
      List<Item> items = new ThesaurusJson(file, parser).items();
      if (items.isEmpty()) {
        throw new ThesaurusRefused(file, 1, 1, "empty", "");
      }
      return items;
    } catch (JsonParsingException e) {
      JsonLocation at = e.getLocation();
      boolean end = at.getStreamOffset() >= text.stripTrailing().length() - 1;
      throw new ThesaurusRefused(
          file, at.getLineNumber(), at.getColumnNumber(), end ? "cut" : "no-json", "");
    }
  }

  private List<Item> items() {
    if (!parser.hasNext() || parser.next() != JsonParser.Event.START_ARRAY) {
      throw refused("no-array");
    }
    List<Item> items = new ArrayList<>();
    for (Object one : array()) {
      if (!(one instanceof Item item)) {
        throw refused("no-array");
      }
      items.add(item);
    }
    parser.hasNext();
    return items;
  }

  private List<Object> array() {
    List<Object> all = new ArrayList<>();
    for (JsonParser.Event event = parser.next();
        event != JsonParser.Event.END_ARRAY;
        event = parser.next()) {
      all.add(content(event));
    }
    return all;
  }

  private Item object() {
    Map<String, Value> values = new LinkedHashMap<>();
    JsonParser.Event event = parser.next();
    while (event != JsonParser.Event.END_OBJECT) {
      String name = parser.getString();
      JsonLocation at = parser.getLocation();
      Object content = content(parser.next());
      if (values.put(name, new Value(at.getLineNumber(), at.getColumnNumber(), content)) != null) {
        throw new ThesaurusRefused(file, at.getLineNumber(), at.getColumnNumber(), "twice", name);
      }
      event = parser.next();
    }
    JsonLocation end = parser.getLocation();
    return new Item(file, end.getLineNumber(), end.getColumnNumber(), values);
  }

  private Object content(JsonParser.Event event) {
    return switch (event) {
      case VALUE_STRING -> whole(parser.getString());
      case START_ARRAY -> array();
      case START_OBJECT -> object();
      default -> null;
    };
  }

  private String whole(String text) {
    if (text.length() > LONGEST) {
      throw refused("too-long");
    }
    return text;
  }

  private ThesaurusRefused refused(String problem) {
    JsonLocation at = parser.getLocation();
    return new ThesaurusRefused(file, at.getLineNumber(), at.getColumnNumber(), problem, "");
  }
}

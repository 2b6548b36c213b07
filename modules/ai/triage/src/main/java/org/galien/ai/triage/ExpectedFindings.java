package org.galien.ai.triage;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;
import org.galien.platform.messages.Messages;

/**
 * What a folder says each file must give. A line of {@code expected.jsonl} names a {@code file}
 * and, as {@link FolderEvaluation} prints them, the fields that must be so; {@code null} for one
 * that must be absent. Further {@code never}, an object of fields that must not be so, {@code has}
 * and {@code lacks}, words of the text.
 */
final class ExpectedFindings {
  private final Map<String, JsonObject> expected = new HashMap<>();

  static ExpectedFindings of(List<JsonObject> lines) {
    ExpectedFindings findings = new ExpectedFindings();
    lines.forEach(line -> findings.expected.put(line.getString("file"), line));
    return findings;
  }

  /**
   * In French, what is not as it must be; nothing when all is, empty when nobody said how.
   *
   * @param text as read, empty where nothing was
   */
  Optional<List<String>> deviations(JsonObject found, String text) {
    JsonObject line = expected.get(found.getString("file"));
    return line == null ? Optional.empty() : Optional.of(compared(line, found, text));
  }

  private static List<String> compared(JsonObject line, JsonObject found, String text) {
    List<String> deviations = new ArrayList<>();
    String words = text.replaceAll("\\s+", " ");
    for (Entry<String, JsonValue> field : line.entrySet()) {
      JsonValue wanted = field.getValue();
      switch (field.getKey()) {
        case "file" -> {}
        case "has" ->
            words(wanted)
                .filter(w -> !words.contains(w))
                .forEach(w -> deviations.add(french("triage.eval.has", w)));
        case "lacks" ->
            words(wanted)
                .filter(words::contains)
                .forEach(w -> deviations.add(french("triage.eval.lacks", w)));
        case "never" ->
            wanted
                .asJsonObject()
                .forEach(
                    (name, never) -> {
                      if (never.equals(value(found, name))) {
                        deviations.add(french("triage.eval.never", name, never.toString()));
                      }
                    });
        default -> {
          JsonValue is = value(found, field.getKey());
          if (!wanted.equals(is)) {
            String name = field.getKey();
            deviations.add(french("triage.eval.differs", name, wanted.toString(), is.toString()));
          }
        }
      }
    }
    return deviations;
  }

  private static JsonValue value(JsonObject found, String name) {
    return found.getOrDefault(name, JsonValue.NULL);
  }

  private static Stream<String> words(JsonValue list) {
    JsonArray array = list.asJsonArray();
    return array.getValuesAs(JsonString.class).stream().map(JsonString::getString);
  }

  private static String french(String key, Object... arguments) {
    return Messages.text(Locale.FRENCH, key, arguments);
  }
}

package org.galien.knowledge.capture;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Lines of a draft as they lie in the vault. */
final class DraftText {

  private DraftText() {}

  static InputStream write(long source, List<DraftLine> lines) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (DraftLine line : lines) {
      JsonObjectBuilder one = Json.createObjectBuilder().add("speaker", line.speaker());
      if (line.atSecond() != null) {
        one.add("at", line.atSecond());
      }
      if (line.prompt() != null) {
        one.add("prompt", line.prompt());
      }
      all.add(one.add("asked", line.asked()).add("text", line.text()));
    }
    // No two drafts are one file, nor two versions of one: what goes takes nothing else with it.
    String json =
        Json.createObjectBuilder()
            .add("source", source)
            .add("write", UUID.randomUUID().toString())
            .add("lines", all)
            .build()
            .toString();
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }

  static List<DraftLine> read(InputStream in) {
    return Json.createReader(in).readObject().getJsonArray("lines").stream()
        .map(value -> line(value.asJsonObject()))
        .toList();
  }

  private static DraftLine line(JsonObject one) {
    return new DraftLine(
        one.getString("speaker", ""),
        one.containsKey("at") ? one.getInt("at") : null,
        one.getString("prompt", null),
        one.getString("asked", ""),
        one.getString("text"));
  }
}

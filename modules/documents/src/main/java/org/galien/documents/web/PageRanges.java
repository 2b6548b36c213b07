package org.galien.documents.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.galien.documents.opening.PageRange;

/**
 * Reads which pages go to which document; what is not said is page 0, which the service refuses.
 */
final class PageRanges {
  private PageRanges() {}

  static List<PageRange> of(JsonObject body) {
    JsonValue parts = body.getOrDefault("parts", JsonValue.EMPTY_JSON_ARRAY);
    return parts.asJsonArray().stream()
        .map(JsonValue::asJsonObject)
        .map(part -> new PageRange(part.getInt("first", 0), part.getInt("last", 0)))
        .toList();
  }
}

package org.galien.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;

/**
 * Builders of JSON for what is asked for often. {@code Json.createObjectBuilder} looks through
 * every jar of the class path for a provider, each time it is called; this has looked once.
 */
public final class Jsons {

  private static final JsonBuilderFactory FACTORY = Json.createBuilderFactory(Map.of());

  private Jsons() {}

  public static JsonObjectBuilder object() {
    return FACTORY.createObjectBuilder();
  }

  public static JsonArrayBuilder array() {
    return FACTORY.createArrayBuilder();
  }
}

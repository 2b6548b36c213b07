package org.galien.ai.runtime;

import dev.langchain4j.exception.HttpException;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a model's weights lie on the server that lists it. Ollama lists cloud models beside its
 * own, also in the protocol of OpenAI, and would pass what they are asked on, out of the practice:
 * such a model is a note of a few hundred bytes, whatever somebody renamed it to.
 */
final class WeightsHere {

  private static final Logger LOG = LoggerFactory.getLogger(WeightsHere.class);

  /** Weights take more, be the model ever so small. */
  private static final long SMALLEST_MODEL = 1 << 20;

  /** By model; null for a server that is no Ollama. */
  private final Map<String, Boolean> told;

  private WeightsHere(Map<String, Boolean> told) {
    this.told = told;
  }

  /**
   * @param tags asks for what only Ollama answers in full: {@code /api/tags}
   * @throws RuntimeException when the server does not answer; then nothing of it is used
   */
  static WeightsHere told(Supplier<JsonObject> tags) {
    try {
      return new WeightsHere(read(tags.get()));
    } catch (HttpException unknown) {
      if (unknown.statusCode() / 100 == 4 || unknown.statusCode() == 501) {
        return new WeightsHere(null);
      }
      throw unknown;
    } catch (JsonException page) {
      return new WeightsHere(null);
    }
  }

  boolean of(String model) {
    boolean here = !cloud(model) && (told == null || told.getOrDefault(model, false));
    return here || warned(model);
  }

  static boolean of(String model, long bytes) {
    return !cloud(model) && bytes >= SMALLEST_MODEL || warned(model);
  }

  private static boolean warned(String model) {
    LOG.warn("Model {} has no weights on its server and is not used", model);
    return false;
  }

  /** As Ollama names them: {@code gpt-oss:120b-cloud}, {@code glm-4.6:cloud}. */
  private static boolean cloud(String model) {
    String name = model.toLowerCase(Locale.ROOT);
    return name.endsWith("-cloud") || name.endsWith(":cloud");
  }

  /** Servers of llama.cpp answer the same address, with no number for a size. */
  private static Map<String, Boolean> read(JsonObject tags) {
    JsonValue listed = tags.get("models");
    if (!(listed instanceof JsonArray models)) {
      return null;
    }
    Map<String, Boolean> here = new HashMap<>();
    for (JsonValue value : models) {
      if (value instanceof JsonObject model && model.get("size") instanceof JsonNumber size) {
        boolean remote = model.containsKey("remote_host") || model.containsKey("remote_model");
        here.put(model.getString("name", ""), !remote && size.longValue() >= SMALLEST_MODEL);
      }
    }
    return here.isEmpty() ? null : here;
  }
}

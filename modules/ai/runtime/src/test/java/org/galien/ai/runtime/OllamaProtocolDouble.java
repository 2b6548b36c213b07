package org.galien.ai.runtime;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Speaks as an Ollama server does. */
final class OllamaProtocolDouble extends ProtocolDouble {

  static final String DIGEST = "0".repeat(64);
  private static final String MODELS =
      "{\"models\": [{\"name\": \"%s\", \"digest\": \"%s\", \"size\": 99999999}]}"
          .formatted(MODEL, DIGEST);

  /** Changes what {@code /api/embed} answers. */
  volatile Function<JsonObjectBuilder, JsonObjectBuilder> embedding = answer -> answer;

  OllamaProtocolDouble() {
    server.createContext("/api/tags", exchange -> answer(exchange, MODELS));
    server.createContext("/api/show", exchange -> answer(exchange, "{\"model_info\": {}}"));
    server.createContext("/api/chat", this::chat);
    server.createContext("/api/embed", this::embed);
    server.start();
  }

  @Override
  ModelServer toBeAsked(int seconds, SovereigntyGuard guard) {
    return new OllamaServer(new OllamaSettings(url(), MODEL, MODEL, 4_096, seconds, 1), guard);
  }

  @Override
  String contentType() {
    return "application/x-ndjson";
  }

  @Override
  JsonObject shape(JsonObject question) {
    return question.getJsonObject("format");
  }

  @Override
  List<String> stream(List<String> pieces, int wordsRead) {
    List<String> lines = new ArrayList<>();
    pieces.forEach(piece -> lines.add(line(piece).add("done", false).build() + "\n"));
    lines.add(
        line("")
                .add("done", true)
                .add("done_reason", finish)
                .add("prompt_eval_count", wordsRead)
                .add("eval_count", pieces.size())
                .build()
            + "\n");
    return lines;
  }

  private static JsonObjectBuilder line(String piece) {
    return Json.createObjectBuilder()
        .add("model", MODEL)
        .add("created_at", "2026-11-27T08:00:00Z")
        .add("message", Json.createObjectBuilder().add("role", "assistant").add("content", piece));
  }

  /** Two texts lie the closer, the more letters they share. */
  private void embed(HttpExchange exchange) throws IOException {
    lastAsked = asked(exchange);
    JsonArrayBuilder rows = Json.createArrayBuilder();
    for (JsonString text : lastAsked.getJsonArray("input").getValuesAs(JsonString.class)) {
      JsonArrayBuilder row = Json.createArrayBuilder();
      for (char letter = 'a'; letter <= 'z'; letter++) {
        char one = letter;
        row.add(text.getString().chars().filter(c -> c == one).count());
      }
      rows.add(row);
    }
    JsonObjectBuilder answer =
        Json.createObjectBuilder()
            .add("model", MODEL)
            .add("embeddings", rows)
            .add("prompt_eval_count", 12);
    answer(exchange, embedding.apply(answer).build().toString());
  }
}

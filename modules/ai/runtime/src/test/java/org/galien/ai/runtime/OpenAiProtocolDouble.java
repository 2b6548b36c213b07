package org.galien.ai.runtime;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;

/** Speaks as llama.cpp's server does, OpenAI's protocol with what it tells beyond it. */
final class OpenAiProtocolDouble extends ProtocolDouble {

  private static final String MODELS =
      """
      {"object": "list", "data": [{"id": "%s", "object": "model", "created": 1, "owned_by": "no",
       "meta": {"n_ctx_train": 8192, "n_params": 134515008, "size": 98000000, "n_vocab": 49152}}]}
      """
          .formatted(MODEL);

  OpenAiProtocolDouble() {
    server.createContext("/v1/models", exchange -> answer(exchange, MODELS));
    server.createContext(
        "/props",
        exchange -> answer(exchange, "{\"default_generation_settings\": {\"n_ctx\": 4096}}"));
    server.createContext("/v1/chat/completions", this::chat);
    server.start();
  }

  @Override
  ModelServer toBeAsked(int seconds, SovereigntyGuard guard) {
    OllamaSettings limits = new OllamaSettings("", "aucun", "aucun", 16_384, seconds, 1);
    return new OpenAiServer(new OpenAiSettings(url() + "/v1/", ""), limits, guard);
  }

  @Override
  String contentType() {
    return "text/event-stream";
  }

  @Override
  JsonObject shape(JsonObject question) {
    return question
        .getJsonObject("response_format")
        .getJsonObject("json_schema")
        .getJsonObject("schema");
  }

  @Override
  List<String> stream(List<String> pieces, int wordsRead) {
    List<String> events = new ArrayList<>();
    pieces.forEach(piece -> events.add(event(choices(piece, null))));
    events.add(event(choices("", finish)));
    events.add(
        event(
            chunk(Json.createArrayBuilder())
                .add(
                    "usage",
                    Json.createObjectBuilder()
                        .add("prompt_tokens", wordsRead)
                        .add("completion_tokens", pieces.size())
                        .add("total_tokens", wordsRead + pieces.size()))));
    events.add("data: [DONE]\n\n");
    return events;
  }

  private static JsonObjectBuilder choices(String piece, String finish) {
    JsonObjectBuilder choice =
        Json.createObjectBuilder()
            .add("index", 0)
            .add(
                "delta", Json.createObjectBuilder().add("role", "assistant").add("content", piece));
    choice = finish == null ? choice.addNull("finish_reason") : choice.add("finish_reason", finish);
    return chunk(Json.createArrayBuilder().add(choice));
  }

  private static JsonObjectBuilder chunk(JsonArrayBuilder choices) {
    return Json.createObjectBuilder()
        .add("id", "no-model")
        .add("object", "chat.completion.chunk")
        .add("created", 1)
        .add("model", MODEL)
        .add("choices", choices);
  }

  private static String event(JsonObjectBuilder chunk) {
    return "data: " + chunk.build() + "\n\n";
  }
}

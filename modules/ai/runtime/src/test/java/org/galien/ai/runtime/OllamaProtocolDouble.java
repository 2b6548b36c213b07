package org.galien.ai.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Not a model: speaks the protocol of an Ollama server and answers the first thing that has the
 * shape asked for. Says so in the name of its model.
 */
final class OllamaProtocolDouble implements AutoCloseable {

  static final String MODEL = "protocol-double-no-model:latest";
  static final String DIGEST = "0".repeat(64);
  private static final String MODELS =
      "{\"models\": [{\"name\": \"%s\", \"digest\": \"%s\", \"size\": 99999999}]}"
          .formatted(MODEL, DIGEST);

  private final HttpServer server;

  /** Changes what {@code /api/chat} answers. */
  volatile Function<JsonObjectBuilder, JsonObjectBuilder> chatting = answer -> answer;

  /** Changes what {@code /api/embed} answers. */
  volatile Function<JsonObjectBuilder, JsonObjectBuilder> embedding = answer -> answer;

  /** Answers {@code /api/chat} in its place, however badly; null for the ordinary way. */
  volatile HttpHandler instead;

  volatile Duration slowness = Duration.ofMillis(300);
  volatile JsonObject lastAsked;

  OllamaProtocolDouble() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/api/tags", exchange -> answer(exchange, MODELS));
    server.createContext("/api/show", exchange -> answer(exchange, "{\"model_info\": {}}"));
    server.createContext("/api/chat", this::chat);
    server.createContext("/api/embed", this::embed);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void chat(HttpExchange exchange) throws IOException {
    lastAsked = asked(exchange);
    HttpHandler broken = instead;
    if (broken != null) {
      broken.handle(exchange);
      return;
    }
    int words =
        lastAsked.getJsonArray("messages").getValuesAs(JsonObject.class).stream()
            .mapToInt(message -> message.getString("content").split("\\s+").length)
            .sum();
    JsonObjectBuilder answer =
        Json.createObjectBuilder()
            .add("model", MODEL)
            .add("created_at", "2026-11-27T08:00:00Z")
            .add(
                "message",
                Json.createObjectBuilder()
                    .add("role", "assistant")
                    .add("content", first(lastAsked.getJsonObject("format")).toString()))
            .add("done", true)
            .add("done_reason", "stop")
            .add("prompt_eval_count", words)
            .add("eval_count", 7);
    answer(exchange, chatting.apply(answer).build().toString());
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

  /** The first thing of a shape. */
  private static JsonValue first(JsonObject shape) {
    if (shape.containsKey("enum")) {
      return shape.getJsonArray("enum").getFirst();
    }
    return switch (shape.getString("type")) {
      case "object" -> {
        JsonObjectBuilder object = Json.createObjectBuilder();
        shape
            .getJsonObject("properties")
            .forEach((name, property) -> object.add(name, first(property.asJsonObject())));
        yield object.build();
      }
      case "array" -> JsonValue.EMPTY_JSON_ARRAY;
      case "string" -> Json.createValue("");
      case "boolean" -> JsonValue.TRUE;
      default -> Json.createValue(0);
    };
  }

  private JsonObject asked(HttpExchange exchange) throws IOException {
    try {
      Thread.sleep(slowness);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return Json.createReader(exchange.getRequestBody()).readObject();
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}

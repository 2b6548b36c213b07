package org.galien.ai.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Not a model: speaks the protocol of a model server and answers, in pieces, the first thing that
 * has the shape asked for. Says so in the name of its model.
 */
abstract class ProtocolDouble implements AutoCloseable {

  static final String MODEL = "protocol-double-no-model:latest";

  /** Said in place of what has the shape; null for the ordinary way. */
  volatile String content;

  /** Why it stopped, as the protocol has it. */
  volatile String finish = "stop";

  /** What it says to have read; null for the number of words. */
  volatile Integer read;

  /** Answers questions in its place, however badly; null for the ordinary way. */
  volatile HttpHandler instead;

  volatile Duration slowness = Duration.ofMillis(50);
  volatile JsonObject lastAsked;

  /** How many questions came. */
  final AtomicInteger asked = new AtomicInteger();

  final HttpServer server;

  ProtocolDouble() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
  }

  /** Set up to be asked as the gateway asks. */
  abstract ModelServer toBeAsked(int seconds, SovereigntyGuard guard);

  abstract String contentType();

  /** The body of an answer, piece by piece. */
  abstract List<String> stream(List<String> pieces, int wordsRead);

  abstract JsonObject shape(JsonObject question);

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  final void chat(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    HttpHandler broken = instead;
    lastAsked = asked(exchange);
    if (broken != null) {
      broken.handle(exchange);
      return;
    }
    int words =
        lastAsked.getJsonArray("messages").getValuesAs(JsonObject.class).stream()
            .mapToInt(message -> message.getString("content").split("\\s+").length)
            .sum();
    String said = content == null ? first(shape(lastAsked)).toString() : content;
    exchange.getResponseHeaders().set("Content-Type", contentType());
    exchange.sendResponseHeaders(200, 0);
    for (String line : stream(pieces(said), read == null ? words : read)) {
      exchange.getResponseBody().write(line.getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    }
    exchange.close();
  }

  final JsonObject asked(HttpExchange exchange) throws IOException {
    try {
      Thread.sleep(slowness);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return Json.createReader(exchange.getRequestBody()).readObject();
  }

  /** A few letters at a time, as tokens come. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < text.length(); from += 5) {
      pieces.add(text.substring(from, Math.min(text.length(), from + 5)));
    }
    return pieces;
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

  static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}

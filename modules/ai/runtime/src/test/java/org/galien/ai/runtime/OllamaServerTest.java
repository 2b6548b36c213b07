package org.galien.ai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OllamaServerTest {

  private static final String MODELS =
      """
      {"models": [
        {"name": "mistral:7b", "digest": "aaa", "size": 4372824384},
        {"name": "gpt-oss:120b-cloud", "digest": "bbb", "size": 384},
        {"name": "renamed:latest", "digest": "ccc", "size": 384}]}
      """;

  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/tags", exchange -> answer(exchange, MODELS));
    server.createContext("/api/show", exchange -> answer(exchange, "{\"model_info\": {}}"));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aModelOnTheServerIsUsed() {
    assertEquals("mistral:7b", look("mistral:7b").orElseThrow().name());
  }

  @Test
  void aCloudModelIsNotUsedUnderAnyName() {
    assertTrue(look("gpt-oss:120b-cloud").isEmpty());
    assertTrue(look("renamed").isEmpty());
  }

  private Optional<ModelIdentity> look(String model) {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return OllamaServer.look(address, model, 4_096, Duration.ofSeconds(5));
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

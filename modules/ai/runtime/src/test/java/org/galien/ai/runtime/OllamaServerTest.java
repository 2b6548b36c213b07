package org.galien.ai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.galien.platform.settings.Settings;
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
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    OllamaSettings settings = new OllamaSettings(url, model, "aucun", 4_096, 60, 1);
    SovereigntyGuard guard = new SovereigntyGuard();
    guard.settings = new Settings();
    return new OllamaServer(settings, guard).look(model, Duration.ofSeconds(5));
  }

  @Test
  void sizesAreReadAsOllamaWritesThem() {
    assertEquals(1.5, OllamaServer.billions("1.5B"));
    assertEquals(0.49403, OllamaServer.billions("494.03M"), 1e-9);
    assertEquals(0, OllamaServer.billions("grand"));
    assertEquals(0, OllamaServer.billions(null));
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

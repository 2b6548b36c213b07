package org.galien.ai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.galien.platform.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Servers that speak the protocol of OpenAI and are not quite what the gateway expects. */
class OpenAiServerTest {

  private static final String MODELS =
      """
      {"data": [{"id": "gpt-oss:120b-cloud"}, {"id": "renamed:latest"}, {"id": "mistral:7b"}]}
      """;

  private static final String OLLAMA =
      """
      {"models": [
        {"name": "gpt-oss:120b-cloud", "digest": "bbb", "size": 384},
        {"name": "renamed:latest", "digest": "ccc", "size": 384, "remote_model": "gpt-oss:120b"},
        {"name": "mistral:7b", "digest": "aaa", "size": 4372824384}]}
      """;

  private static final String LLAMA_CPP =
      """
      {"models": [{"name": "mistral:7b", "size": "", "digest": ""}]}
      """;

  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void anOllamaBehindThisProtocolGivesNoCloudModelUnderAnyName() {
    server.createContext("/v1/models", exchange -> ProtocolDouble.answer(exchange, MODELS));
    server.createContext("/api/tags", exchange -> ProtocolDouble.answer(exchange, OLLAMA));
    assertTrue(look("gpt-oss:120b-cloud").isEmpty());
    assertTrue(look("renamed:latest").isEmpty());
    assertEquals("mistral:7b", look("").orElseThrow().name());
    assertEquals(1, asked().models(Duration.ofSeconds(5)).size());
  }

  @Test
  void aNameOfTheCloudIsRefusedOfAnyServer() {
    server.createContext("/v1/models", exchange -> ProtocolDouble.answer(exchange, MODELS));
    assertTrue(look("gpt-oss:120b-cloud").isEmpty());
    assertEquals("mistral:7b", look("mistral:7b").orElseThrow().name());
  }

  @Test
  void aServerOfLlamaCppThatAnswersAsOllamaWithoutSizesIsUsed() {
    server.createContext("/v1/models", exchange -> ProtocolDouble.answer(exchange, MODELS));
    server.createContext("/api/tags", exchange -> ProtocolDouble.answer(exchange, LLAMA_CPP));
    assertEquals("mistral:7b", look("mistral:7b").orElseThrow().name());
  }

  @Test
  void aServerThatDoesNotTellWhetherItIsOllamaIsNotUsed() {
    server.createContext("/v1/models", exchange -> ProtocolDouble.answer(exchange, MODELS));
    server.createContext(
        "/api/tags",
        exchange -> {
          exchange.sendResponseHeaders(500, -1);
          exchange.close();
        });
    assertTrue(new SeenModel(Clock.systemUTC()).look(asked(), "mistral:7b").isEmpty());
  }

  @Test
  void aServerThatStallsAfterItsHeadersCostsOneShortWait() {
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().flush();
          try {
            Thread.sleep(Duration.ofSeconds(60));
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
        });
    long begun = System.nanoTime();
    SeenModel seen = new SeenModel(Clock.systemUTC());
    assertTrue(seen.look(asked(), "").isEmpty());
    assertTrue(seen.look(asked(), "").isEmpty());
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    assertTrue(took.compareTo(Duration.ofSeconds(20)) < 0, took.toString());
  }

  private Optional<ModelIdentity> look(String model) {
    return asked().look(model, Duration.ofSeconds(5));
  }

  private OpenAiServer asked() {
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    SovereigntyGuard guard = new SovereigntyGuard();
    guard.settings = new Settings();
    OllamaSettings limits = new OllamaSettings("", "aucun", "aucun", 4_096, 60, 1);
    return new OpenAiServer(new OpenAiSettings(url, ""), limits, guard);
  }
}

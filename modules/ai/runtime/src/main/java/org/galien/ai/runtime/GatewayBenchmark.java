package org.galien.ai.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.galien.ai.runtime.choice.Choice;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.InputRef;
import org.galien.platform.bench.BenchRow;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.Timing;

/**
 * The gateway beside the server it asks, in turns, on the same question: on Ollama where it answers
 * with the model of the settings, and on a stand-in that is no model and takes 200 milliseconds.
 */
@ApplicationScoped
class GatewayBenchmark implements Benchmark {

  private static final int ON_STAND_IN = 40;
  private static final int ON_MODEL = 6;
  private static final int ANSWER_TOKENS = 40;
  private static final long STAND_IN_MILLIS = 200;
  private static final String NO_MODEL = "stand-in-no-model";

  private static final Prompt PROMPT = new Prompt("bench-1", "Réponds en JSON.");
  private static final AnswerShape SHAPE =
      AnswerShape.of(
          """
          {"type": "object", "properties": {"unit": {"type": "string", "enum": ["mg", "g"]}},
           "required": ["unit"]}
          """);

  @Inject TextModels models;
  @Inject LocalModels local;
  @Inject SovereigntyGuard guard;
  @Inject AiJournal journal;
  @Inject ModelCalls calls;
  @Inject Clock clock;

  /**
   * @param gateway 95th percentile in milliseconds
   * @param raw likewise, of the server alone
   */
  record Row(String what, double gateway, double raw) implements BenchRow {

    private static final double RATIO = 1.05;
    private static final double MORE = 30;

    @Override
    public boolean met() {
      return gateway <= raw * RATIO || gateway <= raw + MORE;
    }

    @Override
    public String row() {
      return String.format(
          Locale.ROOT,
          "| %s | %.1f ms | ≤ %.1f ms | %.1f ms (the server alone) | %.3f | %s |",
          what,
          gateway,
          Math.max(raw * RATIO, raw + MORE),
          raw,
          gateway / raw,
          met() ? "yes" : "**no**");
    }
  }

  @Override
  public int order() {
    return 660;
  }

  @Override
  public List<? extends BenchRow> measure() throws Exception {
    HttpServer standIn = standIn();
    try {
      String url = "http://127.0.0.1:" + standIn.getAddress().getPort();
      OllamaServer server =
          new OllamaServer(new OllamaSettings(url, NO_MODEL, "aucun", 4_096, 60, 1), guard);
      ModelIdentity identity = new ModelIdentity(NO_MODEL, "0".repeat(64), 4_096);
      Row alone = row("a question through the gateway, stand-in", server, identity, ON_STAND_IN);
      Optional<Row> real = real();
      return real.isPresent() ? List.of(alone, real.get()) : List.of(alone);
    } finally {
      standIn.stop(0);
    }
  }

  private Optional<Row> real() throws Exception {
    Optional<ServedModel> preset = local.preset().filter(m -> m.server() == ServerKind.OLLAMA);
    if (preset.isEmpty()) {
      return Optional.empty();
    }
    Choice choice = new Choice(ServerKind.OLLAMA.name(), preset.get().name());
    Optional<TextModel> model = models.served(choice);
    if (model.isEmpty()) {
      return Optional.empty();
    }
    String what = "a question through the gateway, " + preset.get().name();
    ModelServer server = models.server(ServerKind.OLLAMA).orElseThrow();
    return Optional.of(row(what, server, model.get().identity(), ON_MODEL));
  }

  private Row row(String what, ModelServer server, ModelIdentity identity, int times)
      throws Exception {
    ModelAccess access = new ModelAccess(identity, server, guard, journal, clock, () -> {});
    TextModel model = new ServedTextModel(access, new Gate(1, clock), calls);
    Timing gateway = new Timing();
    Timing raw = new Timing();
    for (int i = -2; i < times; i++) {
      Question question = question(i);
      Timing ofGateway = i < 0 ? new Timing() : gateway;
      Timing ofRaw = i < 0 ? new Timing() : raw;
      // What the one has the server keep of the question, the other finds: neither always first.
      if (i % 2 == 0) {
        ofGateway.measure(() -> model.ask(question, () -> false));
        ofRaw.measure(() -> raw(server, identity, question));
      } else {
        ofRaw.measure(() -> raw(server, identity, question));
        ofGateway.measure(() -> model.ask(question, () -> false));
      }
    }
    return new Row(what, gateway.percentile(95), raw.percentile(95));
  }

  private static Question question(int number) {
    String text = "Ordonnance " + number + " : ramipril 5 mg par jour. ".repeat(40);
    return new Question(
        "runtime.bench",
        PROMPT,
        text,
        SHAPE,
        ANSWER_TOKENS,
        List.of(InputRef.of("bench", 0, 0, text)));
  }

  /** The same question in one piece, by nothing but a request. */
  private String raw(ModelServer server, ModelIdentity identity, Question question) {
    JsonArrayBuilder messages =
        Json.createArrayBuilder()
            .add(message("system", question.prompt().text()))
            .add(message("user", question.content()));
    String body =
        Json.createObjectBuilder()
            .add("model", identity.name())
            .add("messages", messages)
            .add("format", Json.createReader(new StringReader(SHAPE.schema())).readObject())
            .add(
                "options",
                Json.createObjectBuilder()
                    .add("temperature", 0)
                    .add("seed", ModelServer.SEED)
                    .add("num_ctx", identity.contextTokens())
                    .add("num_predict", ANSWER_TOKENS))
            .add("stream", false)
            .build()
            .toString();
    HttpRequest request =
        HttpRequest.builder()
            .method(HttpMethod.POST)
            .url(server.url() + "/api/chat")
            .addHeader("Content-Type", "application/json")
            .body(body)
            .build();
    return new PremisesHttp(guard, server.limit()).execute(request).body();
  }

  private static JsonObjectBuilder message(String role, String content) {
    return Json.createObjectBuilder().add("role", role).add("content", content);
  }

  private static HttpServer standIn() throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(address, 0);
    server.createContext("/api/chat", GatewayBenchmark::stand);
    server.start();
    return server;
  }

  private static void stand(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    try {
      Thread.sleep(STAND_IN_MILLIS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    byte[] answer =
        """
        {"model":"%s","created_at":"2026-11-27T08:00:00Z","message":{"role":"assistant",\
        "content":"{\\"unit\\": \\"mg\\"}"},"done":true,"done_reason":"stop",\
        "prompt_eval_count":300,"eval_count":8}
        """
            .formatted(NO_MODEL)
            .getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }
}

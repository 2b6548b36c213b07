package org.galien.ai.runtime;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.galien.ai.runtime.journal.InputRef;

/**
 * A local server that speaks the protocol of OpenAI, asked through langchain4j. What llama.cpp's
 * servers tell beyond the protocol (size, context) is used where they tell it.
 */
record OpenAiServer(OpenAiSettings settings, OllamaSettings limits, SovereigntyGuard guard)
    implements ModelServer {

  private static final double BILLION = 1e9;

  @Override
  public ServerKind kind() {
    return ServerKind.OPENAI;
  }

  @Override
  public String url() {
    return settings.url().strip().replaceFirst("/+(v1/*)?$", "");
  }

  @Override
  public Duration limit() {
    return Duration.ofSeconds(limits.timeoutSeconds());
  }

  @Override
  public int concurrency() {
    return limits.concurrency();
  }

  @Override
  public List<ServedModel> models(Duration patience) {
    WeightsHere weights = WeightsHere.told(() -> get("/api/tags", patience));
    return get("/v1/models", patience).getJsonArray("data").getValuesAs(JsonObject.class).stream()
        .map(this::served)
        .filter(model -> weights.of(model.name()))
        .toList();
  }

  /** Blank for the first one the server lists. */
  @Override
  public Optional<ModelIdentity> look(String model, Duration patience) {
    return models(patience).stream()
        .filter(m -> model.isBlank() || m.name().equals(model))
        .findFirst()
        .map(m -> new ModelIdentity(m.name(), m.digest(), context(m, patience)));
  }

  @Override
  public StreamingChatModel chat(ModelIdentity identity, Question question) {
    return OpenAiStreamingChatModel.builder()
        .httpClientBuilder(new PremisesHttp(guard, limit()).builder())
        .baseUrl(url() + "/v1")
        .apiKey("none")
        .modelName(identity.name())
        .maxTokens(question.maxAnswerTokens())
        .temperature(0.0)
        .seed(SEED)
        .strictJsonSchema(true)
        .timeout(limit())
        .build();
  }

  /** The protocol knows no digest: what the server tells of the weights stands for it. */
  private ServedModel served(JsonObject model) {
    JsonValue told = model.get("meta");
    JsonObject meta = told instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    String id = model.getString("id");
    long parameters = number(meta, "n_params");
    long bytes = number(meta, "size");
    String weights =
        String.join(
            "\n", id, "" + parameters, "" + bytes, "" + number(meta, "n_vocab"), settings.url());
    return new ServedModel(
        ServerKind.OPENAI,
        id,
        InputRef.sha256(weights),
        bytes,
        parameters / BILLION,
        (int) number(meta, "n_ctx_train"));
  }

  /** The smallest of what is wanted, what the model was made for, and what the server holds. */
  private int context(ServedModel model, Duration patience) {
    int wanted = limits.contextTokens();
    int trained = model.contextTokens() > 0 ? model.contextTokens() : wanted;
    return Math.min(Math.min(wanted, trained), held(patience).orElse(wanted));
  }

  /** What llama.cpp's server gives each of its slots; empty for servers that do not say. */
  private Optional<Integer> held(Duration patience) {
    try {
      JsonValue generation = get("/props", patience).get("default_generation_settings");
      return generation instanceof JsonObject settings && number(settings, "n_ctx") > 0
          ? Optional.of((int) number(settings, "n_ctx"))
          : Optional.empty();
    } catch (HttpException | JsonException notTold) {
      return Optional.empty();
    }
  }

  private JsonObject get(String path, Duration patience) {
    HttpRequest request = HttpRequest.builder().method(HttpMethod.GET).url(url() + path).build();
    String body = new PremisesHttp(guard, patience).execute(request).body();
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  private static long number(JsonObject object, String name) {
    return object.get(name) instanceof JsonNumber number ? number.longValue() : 0;
  }
}

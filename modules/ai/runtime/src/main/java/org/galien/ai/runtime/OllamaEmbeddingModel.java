package org.galien.ai.runtime;

import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.galien.ai.runtime.journal.Outcome;

/**
 * One embedding model of an Ollama server. Asked without langchain4j, which cannot say that a text
 * too long is to be refused: the server would cut it in silence.
 */
final class OllamaEmbeddingModel implements EmbeddingModel {

  private static final String VERSION = "as-they-are-1";

  private final ModelAccess access;

  OllamaEmbeddingModel(ModelAccess access) {
    this.access = access;
  }

  @Override
  public ModelIdentity identity() {
    return access.identity();
  }

  @Override
  public boolean fits(TextBatch batch) {
    return batch.texts().stream()
        .allMatch(text -> TokenEstimate.of(text) <= identity().contextTokens());
  }

  @Override
  public Embeddings embed(TextBatch batch, BooleanSupplier cancelled) throws ModelFailure {
    Attempt attempt = access.attempt(batch.task(), VERSION, batch.inputs());
    try {
      if (!fits(batch)) {
        throw new ModelFailure(ModelFailure.Reason.CONTEXT_EXCEEDED, "nothing was sent");
      }
      URI address = access.address();
      Duration limit = access.limit();
      JsonObject answer =
          BoundedCall.run(() -> post(address, body(batch), limit), limit, cancelled);
      attempt.count(answer.getInt("prompt_eval_count", 0), 0);
      List<float[]> vectors = vectors(answer, batch.texts().size());
      return new Embeddings(vectors, attempt.journalled(Outcome.ANSWERED));
    } catch (ModelFailure failure) {
      throw access.failed(attempt, failure);
    }
  }

  private String body(TextBatch batch) {
    return Json.createObjectBuilder()
        .add("model", identity().name())
        .add("input", Json.createArrayBuilder(batch.texts()))
        .add("truncate", false)
        .add("options", Json.createObjectBuilder().add("num_ctx", identity().contextTokens()))
        .build()
        .toString();
  }

  private JsonObject post(URI address, String body, Duration limit) {
    HttpRequest request =
        HttpRequest.builder()
            .method(HttpMethod.POST)
            .url(address + "/api/embed")
            .addHeader("Content-Type", "application/json")
            .body(body)
            .build();
    return object(new PremisesHttp(access.guard(), limit).execute(request).body());
  }

  /** Empty for what is none, which then holds no vectors. */
  private static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException notJson) {
      return JsonObject.EMPTY_JSON_OBJECT;
    }
  }

  private static List<float[]> vectors(JsonObject answer, int expected) throws ModelFailure {
    try {
      JsonArray rows = answer.getJsonArray("embeddings");
      List<float[]> vectors =
          rows.getValuesAs(JsonArray.class).stream().map(OllamaEmbeddingModel::unit).toList();
      int dimensions = vectors.isEmpty() ? 0 : vectors.getFirst().length;
      if (vectors.size() == expected
          && vectors.stream().allMatch(v -> v.length > 0 && v.length == dimensions)) {
        return vectors;
      }
    } catch (NullPointerException | ClassCastException | ArithmeticException notVectors) {
      // Refused below, like any other answer that is none.
    }
    throw new ModelFailure(ModelFailure.Reason.INVALID_ANSWER, "not a vector a text");
  }

  /** Scaled to length 1. */
  private static float[] unit(JsonArray row) {
    double[] numbers =
        row.getValuesAs(JsonNumber.class).stream().mapToDouble(JsonNumber::doubleValue).toArray();
    double square = 0;
    for (double number : numbers) {
      square += number * number;
    }
    if (!(square > 0) || Double.isInfinite(square)) {
      throw new ArithmeticException("no direction");
    }
    float[] unit = new float[numbers.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (numbers[i] / Math.sqrt(square));
    }
    return unit;
  }
}

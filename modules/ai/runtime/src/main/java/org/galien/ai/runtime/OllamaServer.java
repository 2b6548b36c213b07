package org.galien.ai.runtime;

import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.model.ollama.OllamaModel;
import dev.langchain4j.model.ollama.OllamaModelCard;
import dev.langchain4j.model.ollama.OllamaModels;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an Ollama server says about its models. */
final class OllamaServer {

  private static final Logger LOG = LoggerFactory.getLogger(OllamaServer.class);

  /** Weights take more, be the model ever so small. */
  private static final long SMALLEST_MODEL = 1 << 20;

  private static final Duration CONNECT = Duration.ofSeconds(2);

  private OllamaServer() {}

  /**
   * The JDK's client, without what could carry text elsewhere than to the address that was checked:
   * redirects and the machine's proxy.
   */
  static HttpClient.Builder client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .proxy(HttpClient.Builder.NO_PROXY)
        .connectTimeout(CONNECT);
  }

  /** The same for langchain4j. */
  static JdkHttpClientBuilder http() {
    return new JdkHttpClientBuilder().httpClientBuilder(client()).connectTimeout(CONNECT);
  }

  /**
   * @param model name, with or without {@code :latest}
   * @param contextTokens what the practice asks for; a smaller model gets less
   * @return empty when the server has no such model, or has it only in name: a "cloud" model, to
   *     which it would pass the text on, out of the practice
   * @throws RuntimeException when the server does not answer in {@code patience}
   */
  static Optional<ModelIdentity> look(
      URI address, String model, int contextTokens, Duration patience) {
    OllamaModels models =
        OllamaModels.builder()
            .httpClientBuilder(http())
            .baseUrl(address.toString())
            .timeout(patience)
            .maxRetries(0)
            .build();
    return models.availableModels().content().stream()
        .filter(m -> m.getName().equals(model) || m.getName().equals(model + ":latest"))
        .findFirst()
        .filter(OllamaServer::here)
        .map(m -> identity(m, models.modelCard(m.getName()).content(), contextTokens));
  }

  /** A cloud model is a note of a few hundred bytes, whatever somebody renamed it to. */
  private static boolean here(OllamaModel model) {
    boolean here = model.getSize() >= SMALLEST_MODEL;
    if (!here) {
      LOG.warn("Model {} has no weights on its server and is not used", model.getName());
    }
    return here;
  }

  private static ModelIdentity identity(OllamaModel model, OllamaModelCard card, int wanted) {
    Map<String, Object> info = card.getModelInfo() == null ? Map.of() : card.getModelInfo();
    int trained =
        info.entrySet().stream()
            .filter(e -> e.getKey().endsWith(".context_length"))
            .map(Map.Entry::getValue)
            .filter(Number.class::isInstance)
            .mapToInt(v -> ((Number) v).intValue())
            .findFirst()
            .orElse(wanted);
    return new ModelIdentity(model.getName(), model.getDigest(), Math.min(wanted, trained));
  }
}

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

/** What an Ollama server says about its models. */
final class OllamaServer {

  private OllamaServer() {}

  /**
   * The JDK's client, without what could carry text elsewhere than to the address that was checked:
   * redirects and the machine's proxy.
   */
  static JdkHttpClientBuilder http() {
    return new JdkHttpClientBuilder()
        .httpClientBuilder(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY))
        .connectTimeout(Duration.ofSeconds(2));
  }

  /**
   * @param model name, with or without {@code :latest}
   * @param contextTokens what the practice asks for; a smaller model gets less
   * @return empty when the server has no such model
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
        .map(m -> identity(m, models.modelCard(m.getName()).content(), contextTokens));
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

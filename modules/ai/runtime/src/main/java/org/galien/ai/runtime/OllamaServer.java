package org.galien.ai.runtime;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaModel;
import dev.langchain4j.model.ollama.OllamaModelCard;
import dev.langchain4j.model.ollama.OllamaModelDetails;
import dev.langchain4j.model.ollama.OllamaModels;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An Ollama server, asked through langchain4j. */
record OllamaServer(OllamaSettings settings, SovereigntyGuard guard) implements ModelServer {

  @Override
  public ServerKind kind() {
    return ServerKind.OLLAMA;
  }

  @Override
  public String url() {
    return settings.url();
  }

  @Override
  public Duration limit() {
    return Duration.ofSeconds(settings.timeoutSeconds());
  }

  @Override
  public int concurrency() {
    return settings.concurrency();
  }

  @Override
  public List<ServedModel> models(Duration patience) {
    return client(patience).availableModels().content().stream()
        .filter(OllamaServer::here)
        .map(OllamaServer::served)
        .toList();
  }

  /** With or without {@code :latest}. */
  @Override
  public Optional<ModelIdentity> look(String model, Duration patience) {
    OllamaModels client = client(patience);
    return client.availableModels().content().stream()
        .filter(m -> m.getName().equals(model) || m.getName().equals(model + ":latest"))
        .findFirst()
        .filter(OllamaServer::here)
        .map(m -> identity(m, client.modelCard(m.getName()).content()));
  }

  @Override
  public StreamingChatModel chat(ModelIdentity identity, Question question) {
    return OllamaStreamingChatModel.builder()
        .httpClientBuilder(new PremisesHttp(guard, limit()).builder())
        .baseUrl(url())
        .modelName(identity.name())
        .numCtx(identity.contextTokens())
        .numPredict(question.maxAnswerTokens())
        .temperature(0.0)
        .seed(SEED)
        .timeout(limit())
        .build();
  }

  private OllamaModels client(Duration patience) {
    return OllamaModels.builder()
        .httpClientBuilder(new PremisesHttp(guard, patience).builder())
        .baseUrl(url())
        .timeout(patience)
        .maxRetries(0)
        .build();
  }

  private static boolean here(OllamaModel model) {
    return WeightsHere.of(model.getName(), model.getSize());
  }

  private static ServedModel served(OllamaModel model) {
    OllamaModelDetails details = model.getDetails();
    String size = details == null ? null : details.getParameterSize();
    return new ServedModel(
        ServerKind.OLLAMA, model.getName(), model.getDigest(), model.getSize(), billions(size), 0);
  }

  /** As in {@code 1.5B} and {@code 494.03M}; 0 for what is neither. */
  static double billions(String size) {
    if (size == null || !size.strip().toUpperCase(Locale.ROOT).matches("\\d{1,6}(\\.\\d+)?[MB]")) {
      return 0;
    }
    String text = size.strip().toUpperCase(Locale.ROOT);
    double number = Double.parseDouble(text.substring(0, text.length() - 1));
    return text.endsWith("M") ? number / 1_000 : number;
  }

  private ModelIdentity identity(OllamaModel model, OllamaModelCard card) {
    Map<String, Object> info = card.getModelInfo() == null ? Map.of() : card.getModelInfo();
    int wanted = settings.contextTokens();
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

package org.galien.ai.runtime;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.galien.ai.runtime.journal.Outcome;

/** One model of an Ollama server, asked through langchain4j. */
final class OllamaTextModel implements TextModel {

  private static final int SEED = 7;

  private final OllamaAccess access;
  private final Semaphore turns;

  OllamaTextModel(OllamaAccess access, Semaphore turns) {
    this.access = access;
    this.turns = turns;
  }

  @Override
  public ModelIdentity identity() {
    return access.identity();
  }

  @Override
  public boolean fits(Question question) {
    return TokenEstimate.of(question) <= identity().contextTokens();
  }

  @Override
  public TextAnswer ask(Question question, BooleanSupplier cancelled) throws ModelFailure {
    Attempt attempt =
        access.attempt(question.task(), question.prompt().version(), question.inputs());
    try {
      if (!fits(question)) {
        throw new ModelFailure(ModelFailure.Reason.CONTEXT_EXCEEDED, "nothing was sent");
      }
      ChatResponse response = inTurn(access.address(), question, cancelled);
      TokenUsage usage = response.tokenUsage();
      if (usage != null) {
        attempt.count(usage.inputTokenCount(), usage.outputTokenCount());
      }
      JsonObject json = checked(question, response);
      return new TextAnswer(json, attempt.journalled(Outcome.ANSWERED));
    } catch (ModelFailure failure) {
      throw access.failed(attempt, failure);
    }
  }

  private ChatResponse inTurn(URI address, Question question, BooleanSupplier cancelled)
      throws ModelFailure {
    try {
      turns.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ModelFailure(ModelFailure.Reason.CANCELLED, "while waiting its turn", e);
    }
    try {
      Duration limit = access.limit();
      return BoundedCall.run(() -> chat(address, question, limit), limit, cancelled);
    } finally {
      turns.release();
    }
  }

  private ChatResponse chat(URI address, Question question, Duration limit) {
    OllamaChatModel model =
        OllamaChatModel.builder()
            .httpClientBuilder(OllamaServer.http())
            .baseUrl(address.toString())
            .modelName(identity().name())
            .numCtx(identity().contextTokens())
            .numPredict(question.maxAnswerTokens())
            .temperature(0.0)
            .seed(SEED)
            .timeout(limit)
            .maxRetries(0)
            .build();
    JsonSchema schema =
        JsonSchema.builder()
            .name("answer")
            .rootElement(JsonRawSchema.from(question.shape().schema()))
            .build();
    return model.chat(
        ChatRequest.builder()
            .messages(
                SystemMessage.from(question.prompt().text()), UserMessage.from(question.content()))
            .responseFormat(
                ResponseFormat.builder().type(ResponseFormatType.JSON).jsonSchema(schema).build())
            .build());
  }

  /** A prompt that filled the context was cut by the server: its answer is about something else. */
  private JsonObject checked(Question question, ChatResponse response) throws ModelFailure {
    if (response.finishReason() == FinishReason.LENGTH) {
      throw new ModelFailure(ModelFailure.Reason.INVALID_ANSWER, "the answer was cut off");
    }
    Integer read = response.tokenUsage() == null ? null : response.tokenUsage().inputTokenCount();
    if (read != null && read + question.maxAnswerTokens() > identity().contextTokens()) {
      throw new ModelFailure(ModelFailure.Reason.CONTEXT_EXCEEDED, "the server may have cut it");
    }
    return Optional.ofNullable(response.aiMessage().text())
        .flatMap(question.shape()::read)
        .orElseThrow(
            () -> new ModelFailure(ModelFailure.Reason.INVALID_ANSWER, "not of the shape asked"));
  }
}

package org.galien.ai.runtime;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.galien.ai.runtime.journal.Outcome;

/** One model of a server, asked through langchain4j. */
final class ServedTextModel implements TextModel {

  private final ModelAccess access;
  private final Gate gate;
  private final ModelCalls calls;

  ServedTextModel(ModelAccess access, Gate gate, ModelCalls calls) {
    this.access = access;
    this.gate = gate;
    this.calls = calls;
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
    LiveCall call = calls.begin(question.task(), identity());
    boolean answered = false;
    try {
      if (!fits(question)) {
        throw new ModelFailure(ModelFailure.Reason.CONTEXT_EXCEEDED, "nothing was sent");
      }
      access.address();
      ChatResponse response = inTurn(question, call, cancelled);
      TokenUsage usage = response.tokenUsage();
      if (usage != null) {
        attempt.count(usage.inputTokenCount(), usage.outputTokenCount());
        call.counted(usage.inputTokenCount(), usage.outputTokenCount());
      }
      JsonObject json = checked(question, response);
      answered = true;
      return new TextAnswer(json, attempt.journalled(Outcome.ANSWERED));
    } catch (ModelFailure failure) {
      throw access.failed(attempt, failure);
    } finally {
      call.ended(answered);
      calls.end(call);
    }
  }

  private ChatResponse inTurn(Question question, LiveCall call, BooleanSupplier cancelled)
      throws ModelFailure {
    Duration limit = access.limit();
    return gate.pass(
        () -> BoundedCall.run(() -> chat(question, call), limit, cancelled), cancelled);
  }

  private ChatResponse chat(Question question, LiveCall call) throws Exception {
    JsonSchema schema =
        JsonSchema.builder()
            .name("answer")
            .rootElement(JsonRawSchema.from(question.shape().schema()))
            .build();
    ChatRequest request =
        ChatRequest.builder()
            .messages(
                SystemMessage.from(question.prompt().text()), UserMessage.from(question.content()))
            .responseFormat(
                ResponseFormat.builder().type(ResponseFormatType.JSON).jsonSchema(schema).build())
            .build();
    return Streamed.of(access.server().chat(identity(), question), request, call);
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

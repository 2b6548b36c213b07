package org.galien.ai.runtime;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.io.IOException;

/** Waits for the end of a stream: half an answer is none. */
final class Streamed implements StreamingChatResponseHandler {

  private final LiveCall call;
  private ChatResponse response;
  private Throwable error;

  private Streamed(LiveCall call) {
    this.call = call;
  }

  /**
   * Asks in this thread.
   *
   * @throws Exception as the server or the way to it failed; also when the stream ended early
   */
  static ChatResponse of(StreamingChatModel model, ChatRequest request, LiveCall call)
      throws Exception {
    Streamed stream = new Streamed(call);
    call.asked();
    model.chat(request, stream);
    if (stream.error instanceof Exception failure) {
      throw failure;
    }
    // Without a reason to stop it was the connection that stopped.
    if (stream.error != null || stream.response == null || stream.response.finishReason() == null) {
      throw new IOException("the stream ended before the answer", stream.error);
    }
    return stream.response;
  }

  @Override
  public void onPartialResponse(String piece) {
    call.piece();
  }

  @Override
  public void onCompleteResponse(ChatResponse complete) {
    response = complete;
  }

  @Override
  public void onError(Throwable failure) {
    if (error == null) {
      error = failure;
    }
  }
}

package org.galien.ai.runtime;

import dev.langchain4j.model.chat.StreamingChatModel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A server of models on the practice's own network, whatever it speaks. */
interface ModelServer {

  /** Seed of every question: the same question gets the same answer. */
  int SEED = 7;

  ServerKind kind();

  /** As an administrator wrote it. */
  String url();

  /** How long one answer may take. */
  Duration limit();

  /** How many answers it is asked for at once. */
  int concurrency();

  /**
   * The models it holds itself; a name for a model elsewhere is left out.
   *
   * @throws RuntimeException when it does not answer in {@code patience}
   */
  List<ServedModel> models(Duration patience);

  /**
   * @param model name as the server calls it
   * @return empty when the server does not hold it
   * @throws RuntimeException when it does not answer in {@code patience}
   */
  Optional<ModelIdentity> look(String model, Duration patience);

  /** Set up for one question; asked for an answer of its shape, it streams it. */
  StreamingChatModel chat(ModelIdentity identity, Question question);
}

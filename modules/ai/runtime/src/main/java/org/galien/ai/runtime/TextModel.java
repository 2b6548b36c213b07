package org.galien.ai.runtime;

import java.util.function.BooleanSupplier;

/** A text model that answered when it was last looked at. */
public interface TextModel {

  ModelIdentity identity();

  /** True when question and longest answer fit into the context, by a careful estimate. */
  boolean fits(Question question);

  /**
   * Asks, and writes to the journal what came of it. Blocks for minutes: only for background tasks.
   *
   * @param cancelled asked about twice a second; once true the server is let go
   * @throws ModelFailure never with half an answer
   */
  TextAnswer ask(Question question, BooleanSupplier cancelled) throws ModelFailure;
}

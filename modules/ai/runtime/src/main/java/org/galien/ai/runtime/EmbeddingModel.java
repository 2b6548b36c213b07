package org.galien.ai.runtime;

import java.util.function.BooleanSupplier;

/**
 * A model that places texts so that those that mean nearly the same lie close together. Closeness
 * says what may be about the same thing, never that it is: fuse it with the words themselves.
 */
public interface EmbeddingModel {

  ModelIdentity identity();

  /** True when each of the texts fits into the model's context, by a careful estimate. */
  boolean fits(TextBatch batch);

  /**
   * Places every text, and writes to the journal what came of it.
   *
   * @param cancelled asked about four times a second; once true the server is let go
   * @throws ModelFailure never with some of the texts only, and never for a text that was cut
   */
  Embeddings embed(TextBatch batch, BooleanSupplier cancelled) throws ModelFailure;
}

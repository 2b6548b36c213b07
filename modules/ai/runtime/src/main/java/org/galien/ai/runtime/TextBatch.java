package org.galien.ai.runtime;

import java.util.List;
import org.galien.ai.runtime.journal.InputRef;

/**
 * Texts to be placed by an {@link EmbeddingModel}.
 *
 * @param task which feature asks, as in {@code knowledge.index}
 * @param texts at least one, handed over as they are: a model that wants a prefix gets it from the
 *     feature
 * @param inputs where they come from, for the journal
 */
public record TextBatch(String task, List<String> texts, List<InputRef> inputs) {

  public TextBatch {
    texts = List.copyOf(texts);
    inputs = List.copyOf(inputs);
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("No text to be placed");
    }
  }
}

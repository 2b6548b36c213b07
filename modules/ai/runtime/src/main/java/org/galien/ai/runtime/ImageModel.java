package org.galien.ai.runtime;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A model that looks at one picture and scores what it may show. Runs on this machine; one that is
 * served elsewhere asks the {@link SovereigntyGuard} before each call, as text models do.
 */
public interface ImageModel {

  ModelIdentity identity();

  /** What it scores, each name once, as in {@code melanoma}. */
  List<String> labels();

  /**
   * Looks, and writes to the journal what came of it. The same picture gets the same scores.
   *
   * @param cancelled asked about four times a second
   * @throws ModelFailure never with some of the scores only; {@link
   *     ModelFailure.Reason#INVALID_ANSWER} when what came out is no score
   */
  ImageAnswer look(ImageQuestion question, BooleanSupplier cancelled) throws ModelFailure;

  /**
   * Covers one cell of a grid after the other, and tells how much each had counted for a label.
   * Each cell costs a look, so that this is for one picture that somebody looks at.
   *
   * @param label one of {@link #labels()}
   * @param cells of a row and of a column
   * @param cancelled asked before each cell
   */
  ImageWeights weigh(ImageQuestion question, String label, int cells, BooleanSupplier cancelled)
      throws ModelFailure;
}

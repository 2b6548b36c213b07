package org.galien.ai.runtime;

import java.awt.image.BufferedImage;
import java.util.List;
import org.galien.ai.runtime.journal.InputRef;

/**
 * One picture for an {@link ImageModel}.
 *
 * @param task which feature asks, as in {@code melanoma.look}
 * @param picture upright, sRGB, of any size; the model scales and crops for itself and changes
 *     nothing in it
 * @param inputs where it comes from, for the journal; the hash is that of the file as it is kept
 */
public record ImageQuestion(String task, BufferedImage picture, List<InputRef> inputs) {

  public ImageQuestion {
    inputs = List.copyOf(inputs);
  }
}

package org.galien.ai.melanoma.skin;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * Whether a picture can be judged at all. Limits are such that of the validation images one in some
 * hundred is refused; what each measures stands with it.
 *
 * @param side of the picture, the shorter one, in pixels
 * @param light mean lightness, of 255
 * @param sharp variance of the Laplacian over the lightness's variance, in thousandths
 * @param skin part of pixels with a colour between red and yellow, 0 to 1
 * @param contrast of the middle against the rim, of 255
 * @param hair part of the middle under thin dark lines, 0 to 1
 * @param marks part of pixels of strong blue, green or violet, as ink and scales have, 0 to 1
 */
public record Quality(
    int side, double light, double sharp, double skin, double contrast, double hair, double marks) {

  private static final int SMALLEST = 200;
  private static final double DARK = 60;
  private static final double BRIGHT = 235;
  private static final double SHARP = 5;
  private static final double SKIN = 0.3;
  private static final double CONTRAST = 14;
  private static final double HAIR = 0.12;
  private static final double MARKS = 0.15;

  public static Quality of(BufferedImage picture) {
    Grey grey = Grey.of(picture);
    return new Quality(
        Math.min(picture.getWidth(), picture.getHeight()),
        Measures.mean(grey),
        Measures.sharpness(grey),
        Colours.skin(grey),
        Measures.contrast(grey),
        Hair.part(grey),
        Colours.marks(grey));
  }

  Optional<Finding> refusal() {
    if (side < SMALLEST) {
      return Optional.of(Finding.refused(Reason.TOO_SMALL, side));
    }
    if (light < DARK) {
      return Optional.of(Finding.refused(Reason.TOO_DARK, light));
    }
    if (light > BRIGHT) {
      return Optional.of(Finding.refused(Reason.TOO_BRIGHT, light));
    }
    if (skin < SKIN) {
      return Optional.of(Finding.refused(Reason.NOT_SKIN, skin));
    }
    if (contrast < CONTRAST) {
      return Optional.of(Finding.refused(Reason.NO_LESION, contrast));
    }
    if (sharp < SHARP) {
      return Optional.of(Finding.refused(Reason.BLURRED, sharp));
    }
    if (hair > HAIR) {
      return Optional.of(Finding.refused(Reason.HAIR, hair));
    }
    return marks > MARKS ? Optional.of(Finding.refused(Reason.MARKED, marks)) : Optional.empty();
  }
}

package org.galien.lesions.pictures;

import java.awt.image.BufferedImage;
import java.time.LocalDate;

/**
 * A picture as it can be looked at.
 *
 * @param image upright, sRGB, opaque, neither side over {@link PictureReader#SIDE}
 * @param width of the original, upright, in pixels; likewise height
 * @param mediaType of the original
 * @param takenOn as the camera wrote, or null
 */
public record ReadPicture(
    BufferedImage image, int width, int height, String mediaType, LocalDate takenOn) {}

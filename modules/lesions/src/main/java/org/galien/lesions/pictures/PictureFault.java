package org.galien.lesions.pictures;

import java.util.Locale;

/** Why a file is no picture that can be kept with a lesion. */
public enum PictureFault {
  EMPTY,
  TOO_HEAVY,
  TOO_LARGE,
  TOO_SMALL,
  /** Cut off, or damaged inside. */
  BROKEN,
  ANIMATED,
  /** Four inks of print: the colours that a screen shows of it are a guess. */
  FOUR_INKS,
  /** DICOM: exported as JPEG by the software that wrote it. */
  DICOM,
  DICOM_FRAMES,
  /** HEIC and WebP, for which no free decoder stands on every server. */
  NO_DECODER,
  DOCUMENT,
  /** No kind that is known. */
  OTHER,
  /** Black, white or of one colour all over. */
  BLANK;

  /** Last part of its message key. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

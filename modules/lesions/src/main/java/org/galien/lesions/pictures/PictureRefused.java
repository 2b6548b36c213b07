package org.galien.lesions.pictures;

import org.galien.platform.Refusal;

/** A file that cannot be kept as a picture of skin; says why and what to do. */
public final class PictureRefused extends Refusal {

  private final PictureFault fault;

  public PictureRefused(PictureFault fault, Object... arguments) {
    super("lesions.picture." + fault.key(), arguments);
    this.fault = fault;
  }

  public PictureFault fault() {
    return fault;
  }
}

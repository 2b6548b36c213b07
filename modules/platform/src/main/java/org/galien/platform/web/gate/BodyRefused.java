package org.galien.platform.web.gate;

import java.io.IOException;

/** What a request sends comes too slowly, is too large, or cannot be read. */
public final class BodyRefused extends IOException {

  private static final long serialVersionUID = 1;

  private final int status;

  BodyRefused(int status) {
    super("status " + status);
    this.status = status;
  }

  /** Of HTTP: 400, 408 or 413. */
  public int status() {
    return status;
  }
}

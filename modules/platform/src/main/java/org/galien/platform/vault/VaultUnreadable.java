package org.galien.platform.vault;

import java.io.IOException;

/** A stored file was altered, or the key is not the one it was written with. */
public final class VaultUnreadable extends IOException {
  VaultUnreadable(VaultKey key, Throwable cause) {
    super("vault file " + key.sha256() + " cannot be read", cause);
  }
}

package org.galien.platform.vault;

import java.io.Serializable;

/**
 * Finds a stored file.
 *
 * @param sha256 hexadecimal SHA-256 of the plain bytes, 64 characters
 */
public record VaultKey(String sha256) implements Serializable {

  public VaultKey {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 in hexadecimal");
    }
  }
}

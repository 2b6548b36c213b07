package org.galien.documents.archive;

import java.io.IOException;
import java.io.InputStream;
import org.galien.documents.opening.Original;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;

/** The kept bytes of a document, as the reading wants them. */
record VaultFile(Vault vault, VaultKey key, long size) implements Original {

  @Override
  public InputStream open() throws IOException {
    return vault.open(key);
  }
}

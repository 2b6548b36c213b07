package org.galien.documents.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import org.galien.documents.DocumentId;

/** Originals for programs that read them; no person looks at one by this. */
@ApplicationScoped
public class OriginalBytes {

  @Inject Shelf shelf;

  /**
   * @param limit how many bytes at most
   * @return null when it has more
   */
  @Transactional
  public byte[] of(DocumentId id, int limit) throws IOException {
    VaultFile file = shelf.file(id);
    if (file.size() > limit) {
      return null;
    }
    try (InputStream in = file.open()) {
      return in.readAllBytes();
    }
  }
}

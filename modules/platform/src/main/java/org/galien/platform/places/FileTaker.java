package org.galien.platform.places;

import java.io.IOException;
import java.io.InputStream;

/** Takes a file of a {@link FileSource} into the inbox. */
public interface FileTaker {

  /**
   * When it returns, the file is kept, byte for byte.
   *
   * @param fileName as the source has it; only shown
   * @param content read to its end, not closed
   */
  void take(String fileName, InputStream content) throws IOException;
}

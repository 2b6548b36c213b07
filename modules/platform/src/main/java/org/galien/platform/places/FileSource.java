package org.galien.platform.places;

import java.io.IOException;

/** Where files for the inbox come from beside people: a folder, a mailbox, another program. */
public interface FileSource {

  /** Message key of what the inbox shows as a file's source. */
  String label();

  /**
   * Hands over what has come since, each file once: what the taker has taken is kept, and only then
   * may the source forget it. Called from time to time, never twice at once.
   */
  void collect(FileTaker taker) throws IOException;
}

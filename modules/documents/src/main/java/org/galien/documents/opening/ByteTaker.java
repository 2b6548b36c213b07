package org.galien.documents.opening;

import java.io.IOException;
import java.io.InputStream;

/** Takes a file that was made of another, while it comes. */
@FunctionalInterface
public interface ByteTaker<T> {

  /**
   * @param bytes not to be used afterwards
   * @param length how many there are
   */
  T take(InputStream bytes, long length) throws IOException;
}

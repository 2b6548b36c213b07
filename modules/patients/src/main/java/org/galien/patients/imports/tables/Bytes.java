package org.galien.patients.imports.tables;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read from its beginning as often as one likes. */
@FunctionalInterface
public interface Bytes {
  InputStream open() throws IOException;
}

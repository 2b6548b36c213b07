package org.galien.patients.imports.tables;

import java.io.IOException;
import java.util.List;

/** A table of other software: read row by row, so that its size does not matter. */
public interface SourceTable {

  /** Takes the rows one after the other. */
  @FunctionalInterface
  interface Taker {
    /**
     * @return false to read no further
     */
    boolean take(SourceRow row) throws IOException;
  }

  /** Names of the columns, each once. */
  List<String> columns();

  /** How the file was understood, for people: encoding and separator. */
  String form();

  /**
   * From the first row on, each time.
   *
   * @throws FileRefused where the file turns out to be no such table
   */
  void forEach(Taker taker) throws IOException;
}

package org.galien.platform.places;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;

/** Takes what a module writes of a chart that is handed out: for machines, for people, as files. */
public interface ChartWriter {

  /** Begins a part of the readable file. */
  void section(String title);

  /**
   * An entry of the readable file.
   *
   * @param head what it is, its day first
   * @param lines what it says; empty ones are left out
   */
  void entry(String head, String... lines);

  /** A resource of FHIR R4, by {@code org.galien.platform.records.Fhir}. */
  void resource(JsonObject resource);

  /**
   * A file as it is.
   *
   * @param path relative, unique, without accents: {@code documents/12.pdf}
   * @param content read to its end, not closed
   */
  void file(String path, InputStream content) throws IOException;
}

package org.galien.ai.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.galien.ai.runtime.journal.InputRef;

/**
 * Instructions to a model, kept in a resource file that a doctor can read.
 *
 * @param version as the file's first line states it, and the start of the text's SHA-256: an edited
 *     file can never pass for the version before
 */
public record Prompt(String version, String text) {

  private static final int DIGEST_LENGTH = 8;

  /** Reads a file whose first line is {@code # name version}. */
  public static Prompt load(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No prompt " + resource + " beside " + beside.getName());
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Prompt parse(String file) {
    int end = file.indexOf('\n');
    if (end < 0 || !file.startsWith("# ")) {
      throw new IllegalStateException("A prompt begins with a line '# name version'");
    }
    String declared = file.substring(2, end).strip().replace(' ', '-');
    String text = file.substring(end + 1).strip();
    return new Prompt(declared + "+" + InputRef.sha256(text).substring(0, DIGEST_LENGTH), text);
  }
}

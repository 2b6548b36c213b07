package org.galien.ai.triage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A fictitious letter that names several people, or one who is not the patient.
 *
 * @param patient family name, or « - » when nobody may be sure
 * @param shown family names of the registered people to show, in the order of the text
 */
record PersonLetter(String patient, List<String> shown, String text) {

  static List<PersonLetter> of(String file) {
    List<PersonLetter> letters = new ArrayList<>();
    String[] parts = read(file).split("\n=== ");
    for (int i = 1; i < parts.length; i++) {
      int newline = parts[i].indexOf('\n');
      String[] header = parts[i].substring(0, newline).split("\\|");
      List<String> shown =
          Arrays.stream((header.length > 1 ? header[1] : "-").split(","))
              .map(String::strip)
              .filter(s -> !s.equals("-"))
              .toList();
      letters.add(new PersonLetter(header[0].strip(), shown, parts[i].substring(newline + 1)));
    }
    return letters;
  }

  /** Ways to bring somebody in, one a line, with {n} where she is named. */
  static List<String> introductions(String file) {
    return read(file).lines().toList();
  }

  private static String read(String name) {
    try (InputStream in = PersonLetter.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return patient + " " + shown + " " + text.lines().skip(1).findFirst().orElse("");
  }
}

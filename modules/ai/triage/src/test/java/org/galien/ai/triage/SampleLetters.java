package org.galien.ai.triage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The fictitious letters of {@code courriers-N.txt}, with what a person says of each. */
record SampleLetters(
    String type,
    boolean urgent,
    String name,
    String firstName,
    String born,
    String date,
    String text) {

  static List<SampleLetters> all() {
    List<SampleLetters> letters = new ArrayList<>();
    for (int file = 1; file <= 4; file++) {
      String[] parts = read("courriers-" + file + ".txt").split("\n=== ");
      for (int i = 1; i < parts.length; i++) {
        letters.add(of(parts[i]));
      }
    }
    return letters;
  }

  private static SampleLetters of(String part) {
    int newline = part.indexOf('\n');
    String[] h = part.substring(0, newline).split("\\|");
    return new SampleLetters(
        h[0].strip(),
        h[1].strip().equals("oui"),
        h[2].strip(),
        h[3].strip(),
        h[4].strip(),
        h[5].strip(),
        part.substring(newline + 1));
  }

  private static String read(String name) {
    try (InputStream in = SampleLetters.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return type + " " + name + " " + date;
  }
}

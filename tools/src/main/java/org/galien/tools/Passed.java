package org.galien.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/** Remembers between runs which texts were found in order, so that only changed ones are read. */
final class Passed {

  private final Path file;
  private final String rules;
  private final Set<String> before;
  private final Set<String> now = new TreeSet<>();

  /**
   * @param file one digest a line; made when it is not there
   * @param rules a text found in order under other rules is forgotten
   */
  Passed(Path file, String rules) {
    this.file = file;
    this.rules = rules;
    this.before = read(file);
  }

  boolean contains(String text) {
    String digest = digest(text);
    if (before.contains(digest)) {
      now.add(digest);
    }
    return now.contains(digest);
  }

  void add(String text) {
    now.add(digest(text));
  }

  void save() {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> read(Path file) {
    try {
      return Files.exists(file) ? new HashSet<>(Files.readAllLines(file)) : Set.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(rules.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

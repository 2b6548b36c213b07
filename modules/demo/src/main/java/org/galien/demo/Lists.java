package org.galien.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Texts that ship with the demonstration. */
final class Lists {

  private Lists() {}

  /** The lines of a resource beside this class. */
  static List<String> lines(String name) {
    return text(name).lines().toList();
  }

  static String text(String name) {
    try (InputStream in = Lists.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}

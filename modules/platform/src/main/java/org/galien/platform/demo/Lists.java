package org.galien.platform.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Texts that ship with the demonstration. */
public final class Lists {

  private Lists() {}

  /** The lines of a resource that lies beside a class. */
  public static List<String> lines(Class<?> beside, String name) {
    return text(beside, name).lines().toList();
  }

  public static String text(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}

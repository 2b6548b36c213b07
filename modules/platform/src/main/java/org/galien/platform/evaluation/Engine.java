package org.galien.platform.evaluation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What produces an answer: rules and extraction, or a model. */
public enum Engine {
  DETERMINISTIC,
  MODEL;

  /** The engine as it is written on the command line, in lower case. */
  public static Optional<Engine> named(String name) {
    return Stream.of(values())
        .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}

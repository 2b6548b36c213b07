package org.galien.terminology.interactions;

import java.util.Optional;
import org.galien.platform.text.Folding;

/** The four levels of the thesaurus, the gravest first. */
public enum InteractionLevel {
  CONTRAINDICATED("contre indication"),
  DISCOURAGED("deconseillee"),
  PRECAUTION("precaution d emploi"),
  CONSIDER("prendre en compte");

  private final String words;

  InteractionLevel(String words) {
    this.words = words;
  }

  /** Empty for what names none of them. */
  static Optional<InteractionLevel> of(String said) {
    String folded = Names.key(Folding.fold(said));
    for (InteractionLevel level : values()) {
      if (folded.contains(level.words)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}

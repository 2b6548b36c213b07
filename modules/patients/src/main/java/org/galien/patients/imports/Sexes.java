package org.galien.patients.imports;

import java.util.Optional;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.platform.text.Folding;

/** How software writes a sex. */
final class Sexes {

  private Sexes() {}

  /** Empty for what is none. */
  static Optional<AdministrativeSex> read(String text) {
    return Optional.ofNullable(
        switch (Folding.fold(text).replaceAll("[^a-z0-9]", "")) {
          case "f", "2", "femme", "feminin", "fille", "mme", "mlle", "madame" ->
              AdministrativeSex.FEMALE;
          case "m", "h", "1", "homme", "masculin", "garcon", "mr", "monsieur" ->
              AdministrativeSex.MALE;
          case "i", "0", "9", "indetermine", "inconnu" -> AdministrativeSex.UNKNOWN;
          default -> null;
        });
  }
}

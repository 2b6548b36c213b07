package org.galien.demo;

import java.time.LocalDate;
import java.util.Locale;
import org.galien.demo.DemoPatients.Known;
import org.galien.patients.identity.AdministrativeSex;

/** Of whom a note or a letter can be; the lists name it in French, as {@code adulte}. */
enum DemoAudience {
  TOUS,
  ADULTE,
  FEMME,
  ENFANT;

  static DemoAudience of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  boolean fits(Known patient, LocalDate today) {
    boolean child = patient.child(today);
    return switch (this) {
      case TOUS -> true;
      case ADULTE -> !child;
      case FEMME -> !child && patient.draft().traits().sex() == AdministrativeSex.FEMALE;
      case ENFANT -> child;
    };
  }
}

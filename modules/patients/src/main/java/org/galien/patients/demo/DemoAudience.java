package org.galien.patients.demo;

import java.time.LocalDate;
import java.util.Locale;
import org.galien.patients.identity.AdministrativeSex;

/** Of whom a note or a letter can be; the lists name it in French, as {@code adulte}. */
public enum DemoAudience {
  TOUS,
  ADULTE,
  FEMME,
  ENFANT;

  public static DemoAudience of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  public boolean fits(Known patient, LocalDate today) {
    boolean child = patient.child(today);
    return switch (this) {
      case TOUS -> true;
      case ADULTE -> !child;
      case FEMME -> !child && patient.draft().traits().sex() == AdministrativeSex.FEMALE;
      case ENFANT -> child;
    };
  }
}

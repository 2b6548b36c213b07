package org.galien.ai.triage.people;

/** Tells a place before a date (« Saint-Aubin, 12/03/2026 ») from a person's name. */
final class Places {
  private Places() {}

  static boolean isPlace(NameWords names) {
    boolean capitalsAndLowerCase = !names.family().isEmpty() && !names.first().isEmpty();
    return !capitalsAndLowerCase
        && names.loose().stream().noneMatch(FirstNames::isOne)
        && names.family().stream().noneMatch(FirstNames::isOne);
  }
}

package org.galien.ai.triage.matching;

import java.util.ArrayList;
import java.util.List;
import org.galien.ai.triage.people.PersonMention;

/** Trait by trait, where a document's person and a registered identity agree and differ. */
public record Agreement(List<Trait> agreeing, List<Trait> differing) {
  /** What identifies somebody. */
  public enum Trait {
    FAMILY_NAME,
    FIRST_NAME,
    BIRTH_DATE,
    NIR;

    public String key() {
      return "triage.trait." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** A trait that the document does not write neither agrees nor differs. */
  public static Agreement of(PersonMention person, Identity identity) {
    Agreement agreement = new Agreement(new ArrayList<>(), new ArrayList<>());
    List<String> written = NameFit.words(person.names());
    agreement.add(Trait.FAMILY_NAME, agreesFamily(written, identity));
    agreement.add(Trait.FIRST_NAME, agreesFirst(written, identity));
    if (person.birthDate() != null) {
      agreement.add(Trait.BIRTH_DATE, person.birthDate().equals(identity.birthDate()));
    }
    if (person.nir() != null && identity.nir() != null) {
      agreement.add(Trait.NIR, person.nir().equals(identity.nir()));
    }
    return agreement;
  }

  private void add(Trait trait, boolean agrees) {
    (agrees ? agreeing : differing).add(trait);
  }

  private static boolean agreesFamily(List<String> written, Identity identity) {
    return written.containsAll(NameFit.words(List.of(identity.usedName())))
        || written.containsAll(NameFit.words(List.of(identity.birthName())));
  }

  private static boolean agreesFirst(List<String> written, Identity identity) {
    List<String> names = new ArrayList<>(identity.birthFirstNames());
    if (identity.usedFirstName() != null) {
      names.add(identity.usedFirstName());
    }
    return names.stream().anyMatch(n -> written.containsAll(NameFit.words(List.of(n))));
  }
}

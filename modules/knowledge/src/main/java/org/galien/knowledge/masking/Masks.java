package org.galien.knowledge.masking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.galien.platform.text.Folding;

/** Puts words in the place of suspects; one person keeps one number through a whole talk. */
public final class Masks {

  private final Map<String, Integer> people = new HashMap<>();

  /**
   * @param suspects of the text, in order
   * @param kept those a person says are no patient's; what is sure is masked all the same
   */
  public String mask(String text, List<Suspect> suspects, Predicate<Suspect> kept) {
    StringBuilder masked = new StringBuilder();
    int from = 0;
    for (Suspect suspect : suspects) {
      masked.append(text, from, suspect.from());
      boolean stays = !suspect.kind().sure() && kept.test(suspect);
      masked.append(stays ? suspect.text() : word(suspect));
      from = suspect.to();
    }
    return masked.append(text.substring(from)).toString();
  }

  private String word(Suspect suspect) {
    return switch (suspect.kind()) {
      case NIR -> "[NIR]";
      case EMAIL -> "[courriel]";
      case PHONE -> "[téléphone]";
      case DATE -> "[date]";
      case ADDRESS -> "[adresse]";
      case PATIENT, PERSON -> "[personne " + number(suspect.text()) + "]";
    };
  }

  private int number(String name) {
    return people.computeIfAbsent(Folding.fold(name), n -> people.size() + 1);
  }
}

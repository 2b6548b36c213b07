package org.galien.ai.preconsultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.AllergyView;
import org.galien.encounters.background.ConditionView;
import org.galien.encounters.background.Conditions;
import org.galien.encounters.background.TreatmentView;
import org.galien.encounters.background.Treatments;
import org.galien.patients.PatientId;
import org.galien.platform.text.Folding;

/**
 * What the record has of what a patient names. By words alone: all that name something have to
 * stand in one line of it. It says nothing of doses, and of what is not named nothing either.
 */
@ApplicationScoped
class Comparison {

  private static final int SHORTEST = 2;
  private static final Set<String> NONE =
      Set.of("non", "aucun", "aucune", "rien", "pas", "neant", "jamais");

  /** What may stand beside those words without naming anything. */
  private static final Pattern NOTHING_NAMED =
      Pattern.compile(
          "[a-z]|ne|ai|de|du|des|en|je|que|sais|suis|eu|tout|moi|connue?s?|particulier|special"
              + "|allergi(es?|ques?)|medicaments?|traitements?|antecedents?|maladies?|operations?"
              + "|importante?s?|graves?|prends|merci");

  /** What names nothing by itself: how and when, and small words. */
  private static final Set<String> BESIDE =
      Set.of(
          "matin",
          "midi",
          "soir",
          "soirs",
          "matins",
          "coucher",
          "nuit",
          "jour",
          "jours",
          "fois",
          "semaine",
          "mois",
          "comprime",
          "comprimes",
          "cachet",
          "cachets",
          "gelule",
          "gelules",
          "sachet",
          "sachets",
          "gouttes",
          "prends",
          "prend",
          "avec",
          "avant",
          "apres",
          "pendant",
          "repas",
          "depuis",
          "chaque",
          "tous",
          "toutes",
          "demi",
          "deux",
          "trois",
          "quatre",
          "de",
          "du",
          "des",
          "le",
          "la",
          "les",
          "un",
          "une",
          "au",
          "aux",
          "en",
          "et",
          "je",
          "ai",
          "mon",
          "ma",
          "mes",
          "par",
          "sur",
          "dans",
          "pour",
          "mg",
          "ml",
          "ui",
          "ans",
          "an",
          "il",
          "a",
          "suis",
          "eu",
          "allergique",
          "allergie");

  @Inject Treatments treatments;
  @Inject Allergies allergies;
  @Inject Conditions conditions;

  /**
   * @param text what the record says, empty when nothing
   */
  record Found(Novelty novelty, String text) {}

  /** True for questions whose answers name things of which the record has lists. */
  boolean lists(String question) {
    return !recorded(question, null).equals(List.of(""));
  }

  Found compare(PatientId patient, String question, String said) {
    List<String> lines = recorded(question, patient);
    if (lines.equals(List.of(""))) {
      return new Found(Novelty.NEW, "");
    }
    if (none(said)) {
      return lines.isEmpty()
          ? new Found(Novelty.KNOWN, "")
          : new Found(Novelty.DIFFERENT, String.join(", ", lines));
    }
    Set<String> words = words(said);
    words.removeAll(BESIDE);
    return lines.stream()
        .filter(line -> !words.isEmpty() && words(line).containsAll(words))
        .findFirst()
        .map(line -> new Found(Novelty.KNOWN, line))
        .orElse(new Found(Novelty.NEW, ""));
  }

  /** An empty list says that the record has such a list; one empty line, that it has none. */
  private List<String> recorded(String question, PatientId patient) {
    return switch (question) {
      case "traitements" ->
          of(patient, () -> treatments.of(patient).stream().map(TreatmentView::drug));
      case "allergies" ->
          of(patient, () -> allergies.of(patient).entries().stream().map(AllergyView::substance));
      case "antecedents" ->
          of(patient, () -> conditions.of(patient).stream().map(ConditionView::label));
      default -> List.of("");
    };
  }

  private static List<String> of(
      PatientId patient, java.util.function.Supplier<Stream<String>> lines) {
    return patient == null ? List.of() : lines.get().toList();
  }

  static boolean none(String said) {
    List<String> words =
        Arrays.stream(Folding.fold(said).split("[^a-z]+")).filter(w -> !w.isEmpty()).toList();
    return words.stream().anyMatch(NONE::contains)
        && words.stream()
            .allMatch(word -> NONE.contains(word) || NOTHING_NAMED.matcher(word).matches());
  }

  private static Set<String> words(String text) {
    return Arrays.stream(Folding.fold(text).split("[^a-z]+"))
        .filter(word -> word.length() >= SHORTEST)
        .collect(Collectors.toCollection(HashSet::new));
  }
}

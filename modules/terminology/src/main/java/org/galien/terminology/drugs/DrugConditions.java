package org.galien.terminology.drugs;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.galien.platform.text.Folding;

/**
 * Conditions of prescription, read from the words of the base and from nothing else.
 *
 * @param texts as the base words them
 */
public record DrugConditions(List<String> texts) {

  private static final Pattern SECURED =
      Pattern.compile("stupefiant|31 mars 1999|ordonnances? securisees?");
  private static final Pattern LONGEST =
      Pattern.compile("prescription limitee a (\\d{1,3}) (jour|semaine|mois)");
  private static final Pattern PARTS =
      Pattern.compile("(?:fractionn|delivrance)[^;.]*? (\\d{1,2}) jours");

  public DrugConditions {
    texts = List.copyOf(texts);
  }

  /** True for what must be written on an « ordonnance sécurisée ». */
  public boolean secured() {
    return folded().anyMatch(text -> SECURED.matcher(text).find());
  }

  /** For how many days at most it may be prescribed, when the base says so. */
  public OptionalInt longestDays() {
    return folded()
        .map(LONGEST::matcher)
        .filter(Matcher::find)
        .mapToInt(m -> Integer.parseInt(m.group(1)) * days(m.group(2)))
        .min();
  }

  /** Days of each delivery, when it is handed out in parts. */
  public OptionalInt deliveredByDays() {
    return folded()
        .filter(text -> text.contains("fractionn"))
        .map(PARTS::matcher)
        .filter(Matcher::find)
        .mapToInt(m -> Integer.parseInt(m.group(1)))
        .min();
  }

  private Stream<String> folded() {
    return texts.stream().map(Folding::fold);
  }

  private static int days(String unit) {
    return switch (unit) {
      case "jour" -> 1;
      case "semaine" -> 7;
      default -> 30;
    };
  }
}

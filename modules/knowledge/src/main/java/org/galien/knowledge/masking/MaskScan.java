package org.galien.knowledge.masking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.platform.text.Folding;

/** Looks for suspects in a text, in the order they stand. */
public final class MaskScan {

  private static final Map<SuspectKind, Pattern> FORMS = new LinkedHashMap<>();

  static {
    form(
        SuspectKind.NIR,
        "(?<![\\d])[1-478](?:[ .\\u00a0-]?\\d){4}[ .\\u00a0-]?(?:\\d[ .\\u00a0-]?\\d|2[ .\\u00a0-]?[ABab])(?:[ .\\u00a0-]?\\d){6}"
            + "(?:[ .\\u00a0/-]{0,3}(?:cl[eé] ?)?\\d{2})?(?![\\d])");
    form(
        SuspectKind.EMAIL, "[\\w.+-]+(?:@|\\s+arobase\\s+)[\\w-]+(?:\\.|\\s+point\\s+)[\\w.-]+\\w");
    form(
        SuspectKind.PHONE,
        "(?<![\\d])(?:\\+33[ .\\u00a0-]?|0033[ .]?|0)[1-9](?:[ .\\u00a0-]?\\d{2}){4}(?!\\d)");
    form(
        SuspectKind.DATE,
        "(?iu)(?<!\\d)(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|(?:1er|\\d{1,2})\\s+(?:janvier|février|fevrier|mars|avril"
            + "|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre)\\s+(?:19|20)\\d{2})(?!\\d)"
            + "|\\bnée?s? (?:le|en) [^,.;!?]{2,40}");
    form(
        SuspectKind.ADDRESS,
        "(?iu)(?<!\\d)\\d{1,4}(?:\\s*(?:bis|ter|quater))?,?\\s+(?:rue|avenue|av\\.|boulevard|bd|place|chemin|allée|allee|impasse|route|quai|cours"
            + "|square|passage|résidence|lotissement|faubourg|ruelle|sentier)\\b\\s+[^,.;:!?\\n]{2,60}"
            + "(?:,?\\s+\\d{5}\\s+\\p{L}[\\p{L}' -]{2,40})?|(?<!\\d)\\d{5}\\s+\\p{Lu}[\\p{L}'’-]{2,}(?:[ -]\\p{Lu}[\\p{L}'’-]+)*");
  }

  private static final String WORD = "[\\p{L}][\\p{L}'’-]*";
  private static final Pattern TITLED =
      Pattern.compile(
          "(?iu)\\b(?:m\\.|mr\\.?|mme|mlle|monsieur|madame|mademoiselle|messieurs|mesdames|la petite|le petit|la mère|le père"
              + "|la famille)\\s+("
              + WORD
              + "(?:[ ](?-i:\\p{Lu})[\\p{L}'’-]+){0,2})");
  private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}'’-])\\p{Lu}[\\p{L}'’-]+");
  private static final Pattern PROFESSION =
      Pattern.compile("(?iu)(?:docteure?s?|dr|pr|professeure?|maître|me)\\.?\\s+$");

  /** After a title without being a name. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "le",
          "la",
          "les",
          "de",
          "du",
          "des",
          "qui",
          "que",
          "est",
          "a",
          "et",
          "ou",
          "je",
          "il",
          "elle",
          "on",
          "vous",
          "doit",
          "peut",
          "veut",
          "dit",
          "pas",
          "ne",
          "un",
          "une",
          "vient",
          "tout",
          "bonjour",
          "fait",
          "au",
          "avec",
          "pour",
          "dans",
          "sur",
          "en",
          "si",
          "chose",
          "machin",
          "untel",
          "tartempion",
          "ministre",
          "maire");

  private MaskScan() {}

  private static void form(SuspectKind kind, String pattern) {
    FORMS.put(kind, Pattern.compile(pattern));
  }

  /** All that is suspect, none over another; the surer kind wins, then the longer. */
  public static List<Suspect> of(String text, NameBook book) {
    List<Suspect> found = new ArrayList<>();
    FORMS.forEach((kind, form) -> all(found, kind, form, text));
    names(found, text, book);
    found.sort(
        Comparator.comparing(Suspect::kind)
            .thenComparing(Comparator.comparingInt((Suspect s) -> s.to() - s.from()).reversed()));
    List<Suspect> kept = new ArrayList<>();
    for (Suspect one : found) {
      if (kept.stream().noneMatch(one::overlaps)) {
        kept.add(one);
      }
    }
    kept.sort(Comparator.comparingInt(Suspect::from));
    return kept;
  }

  private static void all(List<Suspect> found, SuspectKind kind, Pattern form, String text) {
    Matcher matcher = form.matcher(text);
    while (matcher.find()) {
      found.add(new Suspect(kind, matcher.start(), matcher.end(), matcher.group()));
    }
  }

  private static void names(List<Suspect> found, String text, NameBook book) {
    Set<String> staff = book.ofStaff();
    Set<String> words = new LinkedHashSet<>();
    Matcher capital = CAPITAL.matcher(text);
    while (capital.find()) {
      words.add(bare(capital.group()));
    }
    Matcher titled = TITLED.matcher(text);
    while (titled.find()) {
      words.addAll(List.of(titled.group(1).split(" ")));
    }
    Set<String> known = book.ofPatients(words);
    run(found, text, known, staff);
    titled.reset();
    while (titled.find()) {
      titled(found, titled, known, staff);
    }
  }

  /** Capitals in a row of which one is a patient's family name; a doctor of that name is not. */
  private static void run(List<Suspect> found, String text, Set<String> known, Set<String> staff) {
    Matcher capital = CAPITAL.matcher(text);
    while (capital.find()) {
      String word = Folding.fold(bare(capital.group()));
      boolean professional = PROFESSION.matcher(text.substring(0, capital.start())).find();
      if (known.contains(word) && !staff.contains(word) && !professional) {
        int end = capital.start() + bare(capital.group()).length();
        found.add(
            new Suspect(
                SuspectKind.PATIENT, capital.start(), end, text.substring(capital.start(), end)));
      }
    }
  }

  private static void titled(
      List<Suspect> found, Matcher titled, Set<String> known, Set<String> staff) {
    String name = titled.group(1);
    String first = Folding.fold(name.split(" ")[0]);
    boolean patient =
        List.of(name.split(" ")).stream().map(Folding::fold).anyMatch(known::contains);
    boolean works = List.of(name.split(" ")).stream().map(Folding::fold).anyMatch(staff::contains);
    if (!NO_NAMES.contains(first) && first.length() > 1 && (patient || !works)) {
      found.add(
          new Suspect(
              patient && !works ? SuspectKind.PATIENT : SuspectKind.PERSON,
              titled.start(1),
              titled.end(1),
              name));
    }
  }

  private static String bare(String word) {
    return word.replaceAll("['’-]+$", "");
  }
}

package org.galien.knowledge.masking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.knowledge.masking.NameWords.Place;

/** Looks for names of people: those of charts wherever they stand, others behind a title. */
final class NameScan {

  private static final String BLANK = "[\\s\\u00a0\\u202f]+";
  private static final String WORD = "\\p{L}[\\p{L}\\p{M}'’-]*";
  private static final Pattern TITLED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:m\\.|(?-i:M)|mr\\.?|mme\\.?|mlle\\.?|monsieur|madame|mademoiselle|messieurs|mesdames|la petite"
              + "|le petit|la mère|le père|la famille)"
              + BLANK
              + "("
              + WORD
              + "(?:[ \\u00a0](?-i:\\p{Lu})[\\p{L}\\p{M}'’-]*){0,3})");
  private static final Pattern PROFESSION =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:docteure?s?|drs?|pr|professeure?|maître|me)\\.?" + BLANK + "$");

  /** Before a common word: « un petit », « du marchand ». A name may follow « le » and « la ». */
  private static final Set<String> BEFORE_NOUNS =
      Set.of(
          "un", "une", "des", "du", "au", "aux", "ce", "cet", "cette", "ces", "mon", "ton", "son",
          "ma", "ta", "sa", "mes", "tes", "ses", "notre", "votre", "nos", "vos", "leur", "leurs",
          "chaque");

  /** After a title without being a name. */
  private static final Set<String> NO_NAMES =
      Set.of(
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

  private static final int MOST_PARTICLES = 3;
  private static final int TITLE = 24;

  private final String text;
  private final List<Place> places;
  private final Set<String> known;
  private final Set<String> staff;
  private final List<Suspect> found = new ArrayList<>();

  private NameScan(String text, NameBook book) {
    this.text = text;
    this.places = NameWords.places(text);
    this.staff = book.ofStaff();
    this.known = book.ofPatients(asked());
  }

  static List<Suspect> of(String text, NameBook book) {
    NameScan scan = new NameScan(text, book);
    for (int i = 0; i < scan.places.size(); i++) {
      scan.known(i);
    }
    Matcher titled = TITLED.matcher(text);
    while (titled.find()) {
      scan.titled(titled);
    }
    return scan.found;
  }

  private Set<String> asked() {
    Set<String> words = new LinkedHashSet<>();
    for (int i = 0; i < places.size(); i++) {
      Place word = places.get(i);
      if (NameWords.tells(word.key()) || (isBrief(word) && word.key().length() > 1)) {
        words.add(word.key());
      } else if (word.capital() && i > 0 && follows(i)) {
        words.add(places.get(i - 1).key() + word.key());
      }
    }
    return words;
  }

  /** Of so few letters that only a capital makes a name of it. */
  private static boolean isBrief(Place word) {
    return word.capital() && !NameWords.tells(word.key()) && !NameWords.isParticle(word.key());
  }

  /** A word of a patient's name, with the particles that belong to it; a doctor's is not. */
  private void known(int i) {
    Place word = places.get(i);
    boolean alone = NameWords.tells(word.key()) || isBrief(word);
    int first = alone || word.capital() ? withParticles(i) : i;
    boolean named = first < i || (alone && known.contains(word.key()));
    boolean common = first == i && !word.capital() && noun(i);
    if (named && !common && !staff.contains(word.key()) && !professional(first)) {
      found.add(suspect(SuspectKind.PATIENT, places.get(first).from(), word.to()));
    }
  }

  /** « le petit » may be anybody's; « un petit » is nobody's name. */
  private boolean noun(int i) {
    return i > 0 && follows(i) && BEFORE_NOUNS.contains(places.get(i - 1).key());
  }

  private int withParticles(int i) {
    String whole = places.get(i).key();
    int first = i;
    for (int j = i - 1; j >= Math.max(0, i - MOST_PARTICLES) && follows(j + 1); j--) {
      if (!NameWords.isParticle(places.get(j).key())) {
        break;
      }
      whole = places.get(j).key() + whole;
      first = known.contains(whole) ? j : first;
    }
    return first;
  }

  /** A title of a profession before the capitals in a row that this one stands in. */
  private boolean professional(int i) {
    int first = i;
    while (first > 0 && follows(first) && places.get(first - 1).capital() && !title(first - 1)) {
      first--;
    }
    int from = places.get(first).from();
    return PROFESSION.matcher(text.substring(Math.max(0, from - TITLE), from)).find();
  }

  private boolean title(int i) {
    String until = text.substring(places.get(i).from(), places.get(i).to()) + " ";
    return PROFESSION.matcher(until).matches();
  }

  /** Nothing but a blank, a hyphen or an apostrophe between this word and the one before. */
  private boolean follows(int i) {
    int gap = places.get(i - 1).to();
    return places.get(i).from() - gap == 1 && " \u00a0\u202f-'’".indexOf(text.charAt(gap)) >= 0;
  }

  private void titled(Matcher titled) {
    List<String> words = NameWords.of(titled.group(1));
    String first =
        words.stream().filter(word -> !NameWords.isParticle(word)).findFirst().orElse("");
    boolean patient = words.stream().filter(NameWords::tells).anyMatch(known::contains);
    patient |= known.contains(String.join("", words));
    boolean works = words.stream().filter(NameWords::tells).anyMatch(staff::contains);
    boolean name = first.length() > 1 && !NO_NAMES.contains(first);
    if (name && (patient || !works)) {
      SuspectKind kind = patient && !works ? SuspectKind.PATIENT : SuspectKind.PERSON;
      found.add(suspect(kind, titled.start(1), titled.end(1)));
    }
  }

  private Suspect suspect(SuspectKind kind, int from, int to) {
    return new Suspect(kind, from, to, text.substring(from, to));
  }
}

package org.galien.ai.triage.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.ai.triage.dates.DateSpan;
import org.galien.ai.triage.dates.FrenchDates;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;
import org.galien.ai.triage.text.Word;

/**
 * Looks for identities that are known already: a whole name with its birth date on the same line or
 * at most two below, however the document is set. Who reads a text without knowing anybody misses
 * names in tables, without a civility, behind unknown labels.
 */
public final class WrittenIdentities {
  private static final int LINES_ABOVE = 2;

  /** Who writes so is no practitioner, and the letter may be about the other. */
  private static final Pattern OF_ONES_OWN =
      Pattern.compile(
          "\\b(?:mon|ma|mes|notre|nos) (?:\\w+ )?(?:"
              + SubjectReader.KIN
              + "|proche)|(?:pas|non) pour moi|pour un proche");

  private static final Pattern OF_A_NEWBORN =
      Pattern.compile("\\b(?:nouveau[- ]nee?s?|nourrissons?|bebes?|prematuree?s?|foetus)\\b");

  private static final Pattern FIGURES_ONLY =
      Pattern.compile("\\d{1,2}\\D{1,3}\\d{1,2}\\D{1,3}\\d{2}");
  private static final Pattern SPACED =
      Pattern.compile("(?<![\\d.,/-])(?<!\\d )(\\d{2}) (\\d{2}) (\\d{2})(?! ?\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");

  private final Page page;
  private final LocalDate today;
  private final List<NamedPerson> cast;

  WrittenIdentities(Page page, LocalDate today, List<NamedPerson> cast) {
    this.page = page;
    this.today = today;
    this.cast = List.copyOf(cast);
  }

  /**
   * @param plain whether it stands as an identity does, not inside a sentence
   * @param beside whether the words around it make a relative or a third party of who bears it
   * @param otherwise whether they say that she is there for anything but care
   */
  public record Sighting(boolean plain, boolean beside, boolean otherwise) {}

  /**
   * Days that may be birth dates; none has a digit guessed, two figures of a year are of either
   * century.
   */
  public List<DateSpan> dates() {
    String text = page.text();
    List<DateSpan> dates = new ArrayList<>();
    for (DateSpan date : FrenchDates.find(text, today)) {
      if (date.certain()) {
        dates.add(date);
      } else if (FIGURES_ONLY.matcher(text.substring(date.start(), date.end())).matches()) {
        addBoth(
            dates,
            date.date().getYear() % 100,
            date.date().getMonthValue(),
            date.date().getDayOfMonth(),
            date.start(),
            date.end());
      }
    }
    Matcher spaced = SPACED.matcher(text);
    while (spaced.find()) {
      addBoth(
          dates,
          figures(spaced, 3),
          figures(spaced, 2),
          figures(spaced, 1),
          spaced.start(),
          spaced.end());
    }
    Matcher compact = COMPACT.matcher(text);
    while (compact.find()) {
      add(
          dates,
          figures(compact, 1),
          figures(compact, 2),
          figures(compact, 3),
          compact.start(),
          compact.end());
    }
    return dates;
  }

  private static int figures(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private void addBoth(List<DateSpan> dates, int year, int month, int day, int start, int end) {
    add(dates, 1900 + year, month, day, start, end);
    add(dates, 2000 + year, month, day, start, end);
  }

  private void add(List<DateSpan> dates, int year, int month, int day, int start, int end) {
    boolean exists =
        month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    if (exists && !LocalDate.of(year, month, day).isAfter(today)) {
      dates.add(new DateSpan(LocalDate.of(year, month, day), start, end, true));
    }
  }

  /** Social security numbers whose key is written and right. */
  public List<NirSpan> numbers() {
    return NirSpan.find(page.text()).stream().filter(NirSpan::valid).toList();
  }

  /**
   * Whether it names somebody in full who is neither a practitioner, nor said to be a relative, nor
   * signs.
   *
   * @param known words, folded, of the names of the one it is taken for
   */
  public boolean namesAStranger(Set<String> known) {
    return new Strangers(page, known).any();
  }

  /** Whether it is written to a layman, or to a practitioner by who names themselves first. */
  public boolean isPrivateLetter() {
    String plain = Fold.plain(page.text());
    return SubjectReader.TO_A_LAYMAN.matcher(plain).find()
        || SubjectReader.TO_A_DOCTOR.matcher(plain).find()
            && !cast.isEmpty()
            && page.lineAt(cast.getFirst().mention().offset()) <= 1
        || SubjectReader.OF_KIN.matcher(plain.replaceAll("\\s+", " ")).find();
  }

  /** Whether somebody born that day is brought in as the patient. */
  public boolean introduces(LocalDate birthDate) {
    return cast.stream()
        .anyMatch(
            p -> birthDate.equals(p.mention().birthDate()) && p.standing() == Standing.PATIENT);
  }

  /**
   * Whether somebody with these names and no birth date of their own is brought in as the patient:
   * « Bilan pour : Léa MORIN », with the date a line below.
   *
   * @param known words, folded, of the names of a registered person
   */
  public boolean introduces(Set<String> known) {
    return cast.stream()
        .filter(p -> p.standing() == Standing.PATIENT && !p.isDated())
        .map(p -> NamedPerson.keys(p.mention()))
        .anyMatch(names -> names.size() >= 2 && known.containsAll(names));
  }

  /**
   * @param start offset of a birth date or a number
   * @param stop offset after it
   * @param family words of a whole family name, folded as {@link Fold#scanned} does
   * @param first those of a whole first name
   * @param known all the words of the names of that person
   * @return null when this name does not stand by it; not plain when it goes on with another name
   */
  public Sighting by(
      int start, int stop, List<String> family, List<String> first, Set<String> known) {
    int line = page.lineAt(start);
    for (int above = 0; above <= LINES_ABOVE && line - above >= 0; above++) {
      List<Word> words = onLine(line - above);
      Word begin = first(words, family, first);
      if (begin != null) {
        int end = last(words, family, first);
        boolean own = isNobodyElses(words, begin, end, known);
        end = above == 0 ? Math.max(stop, end) : end;
        return new Sighting(
            own && IdentityLine.begins(page, begin.start()) && IdentityLine.ends(page, end),
            Beside.saidOf(page, begin.start(), end),
            Beside.saidOtherwise(page, begin.start()));
      }
    }
    return null;
  }

  /** A further first name that the register does not have may be another person's. */
  private boolean isNobodyElses(List<Word> line, Word begin, int end, Set<String> known) {
    return line.stream()
        .filter(w -> w.start() > begin.start() && (w.start() < end || isNext(w, end)))
        .filter(w -> w.isCapitalised() && w.raw().length() > 1)
        .allMatch(w -> known.contains(w.key()) || Vocabulary.isNoName(Fold.plain(w.raw())));
  }

  private boolean isNext(Word word, int end) {
    return word.start() > end && page.text().substring(end, word.start()).matches("[ ,-]{1,2}");
  }

  private List<Word> onLine(int line) {
    return page.words().stream().filter(w -> w.line() == line).toList();
  }

  private static Word first(List<Word> line, List<String> family, List<String> first) {
    List<String> keys = line.stream().map(Word::key).toList();
    if (!keys.containsAll(family) || !keys.containsAll(first)) {
      return null;
    }
    return line.stream()
        .filter(w -> family.contains(w.key()) || first.contains(w.key()))
        .findFirst()
        .orElse(null);
  }

  private static int last(List<Word> line, List<String> family, List<String> first) {
    return line.stream()
        .filter(w -> family.contains(w.key()) || first.contains(w.key()))
        .mapToInt(Word::end)
        .max()
        .orElse(0);
  }

  /**
   * Whether the document may be about somebody else than those born on these days: one with another
   * birth date who is not said to be beside, a newborn, a relative of who writes or of who is
   * written to.
   */
  public boolean mayBeAboutAnother(Set<LocalDate> known) {
    String plain = Fold.plain(page.text()).replaceAll("\\s+", " ");
    return OF_ONES_OWN.matcher(plain).find()
        || OF_A_NEWBORN.matcher(plain).find()
        || Grammar.caresForKin(plain)
        || cast.stream().anyMatch(p -> mayBeMeant(p, known));
  }

  private boolean mayBeMeant(NamedPerson person, Set<LocalDate> known) {
    PersonMention mention = person.mention();
    if (mention.birthDate() != null && known.contains(mention.birthDate())) {
      return false;
    }
    boolean beside =
        person.standing() == Standing.BESIDE
            || person.mentions().stream().anyMatch(m -> Beside.saidOf(page, m.offset(), m.end()));
    return !beside && mention.birthDate() != null;
  }

  /**
   * Words, folded, of the names of those without a birth date whom a label or a sentence brings in.
   */
  public List<Set<String>> introducedByNameAlone() {
    List<Set<String>> names = new ArrayList<>();
    for (NamedPerson person : cast) {
      boolean labelled = person.mentions().stream().anyMatch(m -> Introduction.isLabelled(page, m));
      boolean beside = person.standing() == Standing.BESIDE;
      if (!person.isDated() && (person.standing() == Standing.PATIENT || labelled && !beside)) {
        names.add(NamedPerson.keys(person.mention()));
      }
    }
    for (PersonMention surname : PeopleReader.surnames(page)) {
      boolean introduced = Introduction.of(page, surname) == Standing.PATIENT;
      if (introduced
          || Introduction.isLabelled(page, surname) && !Introduction.isAgent(page, surname)) {
        names.add(NamedPerson.keys(surname));
      }
    }
    return names;
  }
}

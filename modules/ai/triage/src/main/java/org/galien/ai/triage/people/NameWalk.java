package org.galien.ai.triage.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;
import org.galien.ai.triage.text.Word;

/**
 * Reads the name written before or after a place of the text, word by word, up to what cannot
 * belong to it, and says what role the words around give to its bearer.
 */
final class NameWalk {
  private static final int LONGEST = 8;

  /** « M. M. M. » is no name, however long it goes on. */
  private static final int STEPS = 16;

  private static final Set<String> MARKER_LINKS = Set.of("de", "d");

  private static final Set<String> SEX_AND_AGE = Set.of("f", "h", "ans");

  private static final int SENTENCE_REACH = 9;

  private final Page page;
  private final List<Word> words;
  private final List<Word> names = new ArrayList<>();
  private final boolean lowerCase;
  private int first;
  private boolean civility;
  private boolean professional;

  private NameWalk(Page page) {
    this.page = page;
    this.words = page.words();
    this.lowerCase = page.isAllLowerCase();
  }

  /** The name, its bearer's role, its first word, its end, whether a civility introduces it. */
  record Result(NameWords names, Role role, int firstWord, int end, boolean civility) {}

  /**
   * The name that ends just before the word of this index, on the same line, or on the line before
   * when the index starts its line.
   */
  static Result before(Page page, int index) {
    NameWalk walk = new NameWalk(page);
    walk.first = index;
    int i = index - 1;
    while (i >= Math.max(0, index - STEPS)
        && walk.names.size() < LONGEST
        && walk.acceptsBackwards(i, index)) {
      i--;
    }
    return walk.result();
  }

  /** The name that starts at the word of this index and stays on its line. */
  static Result from(Page page, int index) {
    NameWalk walk = new NameWalk(page);
    walk.first = index;
    int i = index;
    while (i < Math.min(walk.words.size(), index + STEPS)
        && walk.names.size() < LONGEST
        && walk.acceptsForwards(i, index)) {
      i++;
    }
    return walk.result();
  }

  private boolean acceptsBackwards(int i, int index) {
    Word word = words.get(i);
    String gap = gap(i);
    boolean newLine = word.line() != words.get(i + 1).line();
    if (newLine && (!names.isEmpty() || i + 1 != index)) {
      return false;
    }
    if (gap.contains(":") || gap.contains(";") || gap.contains(".") && !isShort(word)) {
      return names.isEmpty() && i + 1 == index && !gap.contains(":") && !gap.contains(".");
    }
    if (gap.contains(",") && !names.isEmpty() && !nextTo(i)) {
      return false;
    }
    if (names.isEmpty() && (isSexOrAge(word) || isBracketedSex(i))) {
      return true;
    }
    return take(i, word, 0);
  }

  /** « LEFORT Odette (F), 68 ans, née le »: what may stand between a name and its birth date. */
  private static boolean isSexOrAge(Word word) {
    return SEX_AND_AGE.contains(Fold.plain(word.raw()))
        || word.isNumber() && word.raw().length() <= 2;
  }

  /** « (M) »; without brackets it may be an initial. */
  private boolean isBracketedSex(int i) {
    return words.get(i).raw().equals("M") && i > 0 && gap(i - 1).endsWith("(");
  }

  private boolean acceptsForwards(int i, int index) {
    Word word = words.get(i);
    if (i > index) {
      String gap = gap(i - 1);
      boolean stop =
          word.line() != words.get(index).line()
              || gap.matches("(?s).*[:;,(\\[/|–—].*|.* - .*| {3,}")
              || gap.contains(".") && words.get(i - 1).raw().length() > 3;
      if (stop) {
        return false;
      }
    }
    return take(i, word, names.size());
  }

  /** Takes the word into the name; false when the name is over. */
  private boolean take(int i, Word word, int at) {
    String plain = Fold.plain(word.raw());
    if (Vocabulary.PROFESSIONS.contains(plain)) {
      professional = true;
      first = i;
      return false;
    }
    boolean initialAfterCivility = plain.equals("m") && before(i, Vocabulary.TITLES);
    boolean lastInitial = plain.equals("m") && names.isEmpty() && at == 0 && i + 1 == first;
    if (Vocabulary.CIVILITIES.contains(plain) && !initialAfterCivility && !lastInitial) {
      civility = true;
      first = i;
      return at > 0 ? false : names.isEmpty() && isForwardStart(i);
    }
    if (introducesMarker(i)) {
      return true;
    }
    if (isMarker(plain) && (nameBefore(i) || i > 0 && introducesMarker(i - 1))) {
      names.add(at == 0 ? 0 : names.size(), word);
      return true;
    }
    if (Vocabulary.ORGANISATIONS.contains(plain)) {
      return false;
    }
    boolean particle = !names.isEmpty() && Vocabulary.PARTICLES.contains(plain) && nameBefore(i);
    boolean name = (word.isCapitalised() || lowerCase) && !word.isNumber() && isLetters(word);
    if (!particle && (!name || Vocabulary.NOT_NAMES.contains(plain) || isRelation(i))) {
      return false;
    }
    names.add(at == 0 ? 0 : names.size(), word);
    first = Math.min(first, i);
    return true;
  }

  private boolean isForwardStart(int i) {
    return i + 1 < words.size() && i == first && words.get(i).line() == words.get(i + 1).line();
  }

  /** « nom de » before « naissance », « nom d' » before « usage »: not part of the name. */
  private boolean introducesMarker(int i) {
    return words.get(i).key().equals("nom") ? isMarkerLink(i + 1) : isMarkerLink(i);
  }

  private boolean isMarkerLink(int i) {
    return i + 1 < words.size()
        && MARKER_LINKS.contains(Fold.plain(words.get(i).raw()))
        && before(i, Set.of("nom"))
        && isMarker(Fold.plain(words.get(i + 1).raw()));
  }

  private static boolean isMarker(String plain) {
    return Vocabulary.MARRIED.contains(plain) || Vocabulary.MAIDEN.contains(plain);
  }

  /** Cousin, Neveu or Parent in capitals is a family name, unless everything is in capitals. */
  private boolean isRelation(int i) {
    Word word = words.get(i);
    boolean joined = gap(i).equals("-") || i > 0 && gap(i - 1).equals("-");
    boolean surname =
        word.isUpperCase() && (!page.isAllCapitals() || joined || before(i, Vocabulary.TITLES));
    return !surname && Vocabulary.RELATIVES.contains(Fold.plain(word.raw()));
  }

  private boolean before(int i, Set<String> vocabulary) {
    return i > 0 && vocabulary.contains(Fold.plain(words.get(i - 1).raw()));
  }

  private boolean nameBefore(int i) {
    return i > 0
        && words.get(i - 1).line() == words.get(i).line()
        && (words.get(i - 1).isCapitalised() || lowerCase)
        && isLetters(words.get(i - 1))
        && !gap(i - 1).contains(":");
  }

  private boolean nextTo(int i) {
    return words.get(i).isCapitalised() && page.isTitle(words.get(i).line()) && nameBefore(i);
  }

  private static boolean isShort(Word word) {
    return word.raw().length() <= 4;
  }

  private static boolean isLetters(Word word) {
    return word.raw().chars().filter(Character::isLetter).count() * 2 > word.raw().length();
  }

  /** What stands between this word and the next. */
  private String gap(int i) {
    return i + 1 >= words.size()
        ? ""
        : page.text().substring(words.get(i).end(), words.get(i + 1).start());
  }

  private Result result() {
    Role role = professional ? Role.PROFESSIONAL : Role.SUBJECT;
    if (role == Role.SUBJECT && saysRelative()) {
      role = Role.RELATIVE;
    }
    int end = names.isEmpty() ? 0 : names.get(names.size() - 1).end();
    return new Result(NameSplit.of(page, names), role, first, end, civility);
  }

  /** Whether « son épouse », « responsable légal : »… stands before the name, in its sentence. */
  private boolean saysRelative() {
    for (int i = first - 1; i >= 0 && i >= first - SENTENCE_REACH; i--) {
      Word word = words.get(i);
      boolean otherLine = word.line() != words.get(i + 1).line();
      if (gap(i).matches("(?s).*[.!?;].*") && !isShort(word) || otherLine) {
        return false;
      }
      if (isRelation(i)) {
        return true;
      }
    }
    return false;
  }
}

package org.galien.ai.triage.people;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;
import org.galien.ai.triage.text.Word;

/**
 * Whole names of others than one person, wherever they stand: a first name beside another word in
 * capitals. Neither a practitioner, nor who signs, nor who is said to be a relative is a stranger.
 */
final class Strangers {
  private static final int TITLE_REACH = 3;
  private static final Set<String> CIVILITIES =
      Set.of("m", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle");
  private static final Set<String> SAINTS = Set.of("st", "ste", "saint", "sainte");
  private static final Pattern COLUMN = Pattern.compile("^.* {2,}");

  /** Lines of what has a close of several lines. */
  private static final int LETTER = 12;

  private static final int SHORT = 3;

  private final Page page;
  private final Set<String> known;

  /**
   * @param known words of the names of that person, folded as {@link Fold#scanned} does
   */
  Strangers(Page page, Set<String> known) {
    this.page = page;
    this.known = known;
  }

  boolean any() {
    List<Word> words = page.words();
    for (int i = 0; i < words.size(); i++) {
      boolean first =
          isFirstName(words.get(i))
              && !isSaint(i)
              && (isWhole(i, i - 1, " ") || isWhole(i, i + 1, " "));
      if (first || isAddressed(i) && isWhole(i + 1, i + 2, "[ \n]")) {
        return true;
      }
    }
    return false;
  }

  private boolean isFirstName(Word word) {
    return isCapital(word)
        && word.raw().length() > 2
        && !known.contains(word.key())
        && FirstNames.isOne(word.raw());
  }

  /** « ST AUBIN LES PRES » is a town, « Mme SAINT Martine » is somebody. */
  private boolean isSaint(int at) {
    boolean saint = at > 0 && SAINTS.contains(plain(at - 1));
    return saint && !(at > 1 && CIVILITIES.contains(plain(at - 2)));
  }

  private String plain(int at) {
    return Fold.plain(page.words().get(at).raw());
  }

  /** Whether a civility stands here before a word that is not hers: « Mme GRELOT Servane ». */
  private boolean isAddressed(int at) {
    List<Word> words = page.words();
    if (at + 2 >= words.size() || !CIVILITIES.contains(Fold.plain(words.get(at).raw()))) {
      return false;
    }
    Word next = words.get(at + 1);
    return isCapital(next)
        && !known.contains(next.key())
        && !Vocabulary.isNoName(Fold.plain(next.raw()))
        && page.text().substring(words.get(at).end(), next.start()).matches("[. ]{1,2}");
  }

  private boolean isCapital(Word word) {
    return word.isCapitalised() || page.isAllLowerCase();
  }

  /** Whether the two make a stranger's name. */
  private boolean isWhole(int first, int other, String between) {
    List<Word> words = page.words();
    if (other < 0 || other >= words.size()) {
      return false;
    }
    Word a = words.get(Math.min(first, other));
    Word b = words.get(Math.max(first, other));
    Word family = words.get(other);
    boolean beside = page.text().substring(a.end(), b.start()).matches(between);
    boolean name =
        isCapital(family)
            && family.raw().length() > 2
            && !Vocabulary.isNoName(Fold.plain(family.raw()));
    return beside
        && name
        && !acts(Math.min(first, other), b)
        && !Beside.saidOf(page, a.start(), b.end());
  }

  private boolean acts(int begin, Word last) {
    int lines = page.lines().size();
    if (lines > LETTER ? page.isClosing(last.line()) : lines > SHORT && last.line() == lines - 1) {
      return true;
    }
    List<Word> words = page.words();
    for (int i = Math.max(0, begin - TITLE_REACH); i < begin; i++) {
      boolean sameLine = words.get(i).line() == last.line();
      if (sameLine && Vocabulary.PROFESSIONS.contains(Fold.plain(words.get(i).raw()))) {
        return true;
      }
    }
    int stop = page.text().indexOf('\n', last.end());
    String after = page.text().substring(last.end(), stop < 0 ? page.text().length() : stop);
    int line = page.text().lastIndexOf('\n', words.get(begin).start() - 1) + 1;
    String before = Fold.plain(page.text().substring(line, words.get(begin).start())).strip();
    String label =
        COLUMN
            .matcher(before)
            .replaceFirst("")
            .replaceAll("(?:^|[ :.,(–-]+)(?:mr?|mme|mlle)?\\.?$", "");
    return Roles.startsWithProfession(Fold.plain(after).replaceFirst("^[ ,:(–-]+", ""))
        || Roles.isProfession(label.replaceAll("[ :.,(–-]+$", ""))
        || label.matches("(?:iao|as|ash|mk|mkde|sf|arm|dea)")
        || before.matches("(?:.*[ '])?(?:par|chez|prescripteur|confrere|consoeur)(?: m\\.| mme)?");
  }
}

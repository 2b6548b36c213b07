package org.galien.ai.triage.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;
import org.galien.ai.triage.text.Word;

/**
 * « Sortie le jour même » and « fait le jour même » tell when something was done; « à faire le jour
 * même » and « doit être opéré le jour même » ask for it. A closed list: what is not on it asks.
 */
final class Done {
  private static final Pattern DONE =
      Pattern.compile(
          "retour|(?:sorti|rentre|parti|reparti|revenu|fait|realise|effectue|pratique|opere|preleve"
              + "|recueilli|signe|declare|constate|frappe|dicte|redige|imprime|envoye|remis|rendu"
              + "|retire|ote|enleve|pose)e?s?");

  /** « Rentré à domicile », and not « visite à domicile ». */
  private static final Set<String> HOME = Set.of("à", "a", "domicile", "son", "sa", "maison", "la");

  private static final Set<String> DUE_RIGHT_BEFORE = Set.of("à", "de", "d", "pour", "être");
  private static final Set<String> DUE =
      Set.of(
          "doit",
          "doivent",
          "devra",
          "devront",
          "devrait",
          "faut",
          "faudra",
          "faudrait",
          "merci",
          "nécessite",
          "nécessitant",
          "nécessaire",
          "impératif",
          "impérativement",
          "demande",
          "souhaite",
          "prévoir");
  private static final int REACH = 6;

  /** Words of who did it, « par le Dr Morin ». */
  private static final int DOER = 4;

  private Done() {}

  /** Whether what stands before the word tells of something done. */
  static boolean before(Page page, int index) {
    List<Word> words = page.words();
    int at = index - 1;
    while (at > 0 && HOME.contains(raw(words.get(at)))) {
      at--;
    }
    for (int back = 1; back <= DOER && index - back > 0; back++) {
      at = raw(words.get(index - back)).equals("par") ? index - back - 1 : at;
    }
    return at >= 0 && isDone(words.get(at)) && !isDue(words, at);
  }

  /** « Faites le jour même » may order it. */
  private static boolean isDone(Word word) {
    return DONE.matcher(Fold.plain(word.raw())).matches() && !raw(word).equals("faites");
  }

  private static boolean isDue(List<Word> words, int at) {
    return at > 0 && DUE_RIGHT_BEFORE.contains(raw(words.get(at - 1)))
        || words.subList(Math.max(0, at - REACH), at).stream().anyMatch(w -> DUE.contains(raw(w)));
  }

  private static String raw(Word word) {
    return word.raw().toLowerCase(Locale.FRENCH);
  }
}

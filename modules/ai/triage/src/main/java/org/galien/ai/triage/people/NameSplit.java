package org.galien.ai.triage.people;

import java.util.ArrayList;
import java.util.List;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;
import org.galien.ai.triage.text.Word;

/** Tells family names from first names where the writing shows it: capitals, « née », « ép. ». */
final class NameSplit {
  private NameSplit() {}

  /** A name or a compound: « DELAUNAY-ROUSSEL », « LE GOFF ». */
  private record Unit(String raw, boolean upper, boolean marker) {}

  static NameWords of(Page page, List<Word> words) {
    List<String> marked = new ArrayList<>();
    List<Unit> plain = new ArrayList<>();
    boolean afterMarker = false;
    for (Unit unit : units(page, words)) {
      if (unit.marker) {
        afterMarker = true;
      } else if (afterMarker) {
        marked.add(unit.raw);
      } else {
        plain.add(unit);
      }
    }
    List<String> upper = plain.stream().filter(Unit::upper).map(Unit::raw).toList();
    List<String> lower = plain.stream().filter(u -> !u.upper).map(Unit::raw).toList();
    boolean mixed = !upper.isEmpty() && lower.stream().anyMatch(l -> l.length() > 1);
    if (!mixed || FirstNames.areAll(upper) && !FirstNames.areAll(lower)) {
      return new NameWords(marked, List.of(), plain.stream().map(Unit::raw).toList());
    }
    List<String> family = new ArrayList<>(upper);
    family.addAll(marked);
    return new NameWords(family, lower, List.of());
  }

  private static List<Unit> units(Page page, List<Word> words) {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean joins = i > 0 && !units.get(units.size() - 1).marker && joins(page, words, i);
      if (joins) {
        Unit last = units.remove(units.size() - 1);
        String gap = gap(page, words, i);
        units.add(new Unit(last.raw + gap + word.raw(), word.isUpperCase(), false));
      } else {
        units.add(new Unit(word.raw(), word.isUpperCase(), isMarker(word)));
      }
    }
    return units;
  }

  private static boolean joins(Page page, List<Word> words, int i) {
    boolean particle = Vocabulary.PARTICLES.contains(Fold.plain(words.get(i - 1).raw()));
    return !isMarker(words.get(i)) && (particle || isLink(gap(page, words, i)));
  }

  private static boolean isLink(String gap) {
    return gap.equals("-") || gap.equals("'");
  }

  private static String gap(Page page, List<Word> words, int i) {
    String gap = page.text().substring(words.get(i - 1).end(), words.get(i).start());
    return gap.length() == 1 ? gap : " ";
  }

  private static boolean isMarker(Word word) {
    String folded = Fold.plain(word.raw());
    return Vocabulary.MAIDEN.contains(folded) || Vocabulary.MARRIED.contains(folded);
  }
}

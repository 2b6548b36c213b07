package org.galien.patients.search;

import java.util.ArrayList;
import java.util.List;
import org.galien.platform.text.TextPart;

/** Finds what was typed in what is shown, so that the person sees why a patient is listed. */
public final class Highlighter {

  private final List<String> prefixes;

  public Highlighter(SearchQuery query) {
    this.prefixes =
        query.terms().stream()
            .flatMap(term -> term.ranges().stream())
            .map(PrefixRange::prefix)
            .toList();
  }

  /** Parts of a name, in order: what matched and what did not. */
  public List<TextPart> name(String name) {
    boolean[] marked = new boolean[name.length()];
    FoldedName folded = new FoldedName(name);
    prefixes.stream().filter(IndexWords::isName).forEach(prefix -> folded.mark(prefix, marked));
    return parts(name, marked);
  }

  /** Parts of a date shown as dd/MM/yyyy. */
  public List<TextPart> date(String date) {
    boolean[] marked = new boolean[date.length()];
    String dayFirst = "&" + date.replace("/", "");
    String yearFirst = "@" + date.substring(6) + date.substring(3, 5) + date.substring(0, 2);
    for (String prefix : prefixes) {
      if (dayFirst.startsWith(prefix)) {
        markDigits(date, 0, prefix.length() - 1, marked);
      }
      if (yearFirst.startsWith(prefix)) {
        markDigits(date, 6, Math.min(4, prefix.length() - 1), marked);
        markDigits(date, 3, Math.clamp(prefix.length() - 5, 0, 2), marked);
        markDigits(date, 0, Math.clamp(prefix.length() - 7, 0, 2), marked);
      }
    }
    return parts(date, marked);
  }

  /**
   * Parts of a telephone number, with none matched when nothing typed fits.
   *
   * @param number as kept, {@code 0612345678}
   * @param shown the same with spaces
   */
  public List<TextPart> phone(String number, String shown) {
    boolean[] marked = new boolean[shown.length()];
    for (String prefix : prefixes) {
      if (IndexWords.phone(number).startsWith(prefix)) {
        markDigits(shown, 0, prefix.length() - 1, marked);
      }
      if (IndexWords.phoneBackwards(number).startsWith(prefix)) {
        markLastDigits(shown, prefix.length() - 1, marked);
      }
    }
    return parts(shown, marked);
  }

  private static void markDigits(String shown, int from, int count, boolean[] marked) {
    int left = count;
    for (int i = from; i < shown.length() && left > 0; i++) {
      marked[i] = true;
      left -= Character.isLetterOrDigit(shown.charAt(i)) || shown.charAt(i) == '+' ? 1 : 0;
    }
  }

  private static void markLastDigits(String shown, int count, boolean[] marked) {
    int left = count;
    for (int i = shown.length() - 1; i >= 0 && left > 0; i--) {
      marked[i] = true;
      left -= Character.isLetterOrDigit(shown.charAt(i)) ? 1 : 0;
    }
  }

  private static List<TextPart> parts(String text, boolean[] marked) {
    List<TextPart> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || marked[i] != marked[start]) {
        parts.add(new TextPart(text.substring(start, i), marked[start]));
        start = i;
      }
    }
    return parts;
  }
}

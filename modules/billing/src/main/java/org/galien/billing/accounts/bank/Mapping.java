package org.galien.billing.accounts.bank;

import java.util.ArrayList;
import java.util.List;
import org.galien.platform.text.Folding;

/**
 * Which heads of a CSV file hold what. A bank gives one signed amount, or what went and what came.
 *
 * @param label heads whose words are joined, parted by +
 * @param amount empty when the other two are given
 */
public record Mapping(String day, String label, String amount, String debit, String credit) {

  /** By the heads' own words, as no two banks name them alike. */
  public static final Mapping BY_HEADS = new Mapping("", "", "", "", "");

  private static final String PARTS = "\t";

  static Mapping parse(String kept) {
    String[] parts = kept.split(PARTS, -1);
    return parts.length == 5
        ? new Mapping(parts[0], parts[1], parts[2], parts[3], parts[4])
        : BY_HEADS;
  }

  String kept() {
    return String.join(PARTS, day, label, amount, debit, credit);
  }

  /** Numbers of columns, -1 for none. */
  record Columns(int day, List<Integer> label, int amount, int debit, int credit) {

    boolean whole() {
      return day >= 0 && !label.isEmpty() && (amount >= 0 || debit >= 0 && credit >= 0);
    }
  }

  Columns in(List<String> heads) {
    List<Integer> labels = new ArrayList<>();
    if (label.isEmpty()) {
      for (int i = 0; i < heads.size(); i++) {
        if (Folding.fold(heads.get(i))
            .matches(".*(libelle|label|description|communication|motif|detail).*")) {
          labels.add(i);
        }
      }
    } else {
      for (String one : label.split("\\+")) {
        int at = find(heads, one);
        if (at < 0) {
          return new Columns(-1, List.of(), -1, -1, -1);
        }
        labels.add(at);
      }
    }
    return new Columns(
        day.isEmpty() ? like(heads, "date.*|jour") : find(heads, day),
        labels,
        amount.isEmpty() && debit.isEmpty()
            ? like(heads, "montant.*|amount.*")
            : find(heads, amount),
        debit.isEmpty() ? like(heads, "debit.*") : find(heads, debit),
        credit.isEmpty() ? like(heads, "credit.*") : find(heads, credit));
  }

  private static int find(List<String> heads, String wanted) {
    String folded = Folding.fold(wanted.strip());
    for (int i = 0; i < heads.size(); i++) {
      if (!folded.isEmpty() && Folding.fold(heads.get(i)).equals(folded)) {
        return i;
      }
    }
    return -1;
  }

  private static int like(List<String> heads, String words) {
    for (int i = 0; i < heads.size(); i++) {
      if (Folding.fold(heads.get(i)).matches(words)) {
        return i;
      }
    }
    return -1;
  }
}

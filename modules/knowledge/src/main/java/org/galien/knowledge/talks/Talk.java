package org.galien.knowledge.talks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What of a talk is worth keeping: the turns of those who tell, not those of who asks. */
public final class Talk {

  private static final int SHORTEST = 5;

  /** Who says less than this share of what each would say if all said the same, asks. */
  private static final double TELLS = 0.6;

  private static final Pattern ASKS = Pattern.compile("[^.!?…]*\\?\\s*(?:\\([^)]*\\))?\\s*");

  private Talk() {}

  public static List<Said> said(List<Turn> turns) {
    Map<String, Integer> share = new HashMap<>();
    turns.forEach(turn -> share.merge(turn.speaker(), words(turn.text()), Integer::sum));
    int all = share.values().stream().mapToInt(n -> n).sum();
    double least = TELLS * all / Math.max(1, share.size());
    List<Said> kept = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      if (share.get(turn.speaker()) >= least
          && words(turn.text()) >= SHORTEST
          && !ASKS.matcher(turn.text()).matches()) {
        kept.add(new Said(i, turn, text(turns, i - 1), text(turns, i - 2)));
      }
    }
    return kept;
  }

  private static String text(List<Turn> turns, int at) {
    return at < 0 ? "" : turns.get(at).text();
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }
}

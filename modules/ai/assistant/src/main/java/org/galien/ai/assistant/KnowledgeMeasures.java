package org.galien.ai.assistant;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.ai.assistant.answers.Found;
import org.galien.ai.assistant.answers.Quote;
import org.galien.platform.messages.Messages;
import org.galien.platform.text.Folding;

/** Counts answers against labels, where there are any. */
final class KnowledgeMeasures {

  private int answerable;
  private int complete;
  private int refusedWrongly;
  private int right;
  private int passage;
  private int unanswerable;
  private int refused;
  private int uncited;

  void add(JsonObject label, Found found) {
    if (!label.containsKey("answerable")) {
      return;
    }
    uncited += found.quotes().stream().anyMatch(q -> q.text().isBlank()) ? 1 : 0;
    if (!label.getBoolean("answerable")) {
      unanswerable++;
      refused += found.known() ? 0 : 1;
      return;
    }
    answerable++;
    String said = found.quotes().stream().map(Quote::text).collect(Collectors.joining(" "));
    JsonArray wanted = label.getJsonArray("must_contain");
    complete += found.known() && wanted.stream().allMatch(w -> holds(said, w)) ? 1 : 0;
    refusedWrongly += found.known() ? 0 : 1;
    String talk = label.getString("source_transcript", "");
    right += found.nearest().stream().anyMatch(p -> p.talk().equals(talk)) ? 1 : 0;
    passage +=
        found.nearest().stream()
                .filter(p -> p.talk().equals(talk))
                .anyMatch(p -> wanted.stream().allMatch(w -> holds(p.text(), w)))
            ? 1
            : 0;
  }

  void print(PrintStream report) {
    if (answerable + unanswerable == 0) {
      return;
    }
    line(report, "source", right, answerable);
    line(report, "passage", passage, answerable);
    line(report, "complete", complete, answerable);
    line(report, "refused-wrongly", refusedWrongly, answerable);
    line(report, "refused", refused, unanswerable);
    line(report, "uncited", uncited, answerable + unanswerable);
  }

  private static void line(PrintStream report, String key, int hits, int all) {
    String share = all == 0 ? "–" : String.format(Locale.FRENCH, "%.1f %%", 100.0 * hits / all);
    report.println(
        Messages.text(
            Locale.FRENCH,
            "assistant.eval." + key,
            String.valueOf(hits),
            String.valueOf(all),
            share));
  }

  private static boolean holds(String said, Object wanted) {
    String folded = plain(said);
    return Stream.of(((JsonString) wanted).getString().split("\\|"))
        .anyMatch(one -> folded.contains(plain(one)));
  }

  private static String plain(String text) {
    return Folding.fold(text).replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}

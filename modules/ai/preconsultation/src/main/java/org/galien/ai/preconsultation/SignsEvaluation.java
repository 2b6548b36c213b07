package org.galien.ai.preconsultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.galien.ai.preconsultation.signs.About;
import org.galien.ai.preconsultation.signs.FoundSign;
import org.galien.platform.evaluation.Engine;
import org.galien.platform.evaluation.Evaluation;
import org.galien.platform.evaluation.EvaluationRequest;
import org.galien.platform.evaluation.Predictions;
import org.galien.platform.messages.Messages;

/**
 * {@code eval redflags}: the net for free words alone, over messages of which nothing else is
 * known. The plain questions, which come before, are not part of it; a doubt, which somebody asks
 * about in person, is counted apart and found nothing.
 */
@ApplicationScoped
class SignsEvaluation implements Evaluation {

  @Inject SignReader signs;

  @Override
  public String task() {
    return "redflags";
  }

  @Override
  public Set<Engine> engines() {
    return Set.of(Engine.DETERMINISTIC);
  }

  @Override
  public void run(EvaluationRequest request, Predictions predictions, PrintStream report)
      throws Exception {
    Tally all = new Tally();
    int asked = 0;
    int askedRight = 0;
    TreeMap<String, Tally> hands = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (JsonObject message : request.lines(task(), "utterances.jsonl")) {
      List<FoundSign> found = signs.read(message.getString("text"), About.NOBODY);
      FoundSign first =
          found.stream().filter(sign -> sign.action().stops()).findFirst().orElse(null);
      JsonObjectBuilder line = Json.createObjectBuilder().add("id", message.getString("id"));
      if (first == null) {
        line.addNull("red_flag").add("action", "aucune");
      } else {
        line.add("red_flag", first.sign().code()).add("action", first.action().code());
      }
      predictions.write(line.build());
      if (message.containsKey("red_flag")) {
        all.add(message, first);
        asked += first == null && !found.isEmpty() ? 1 : 0;
        askedRight += first == null && !found.isEmpty() && !message.isNull("red_flag") ? 1 : 0;
        hands
            .computeIfAbsent(message.getString("redacteur", ""), h -> new Tally())
            .add(message, first);
        if (first == null && message.getBoolean("vital", false)) {
          missed.add(say("missed", message.getString("id"), message.getString("red_flag")));
        }
      }
    }
    report.println(say("size", all.size, all.positive, all.vital, signs.version()));
    report.println(say("vital", share(all.vitalFound, all.vital)));
    report.println(say("recall", share(all.found, all.positive)));
    report.println(say("precision", share(all.found, all.found + all.wrong)));
    report.println(say("asked", asked, askedRight));
    report.println(say("code", share(all.code, all.positive)));
    report.println(say("action", share(all.action, all.positive)));
    if (hands.size() > 1) {
      hands.forEach(
          (hand, of) ->
              report.println(
                  say(
                      "hand",
                      hand,
                      share(of.vitalFound, of.vital),
                      share(of.found, of.found + of.wrong))));
    }
    missed.forEach(report::println);
  }

  private static final class Tally {
    int size;
    int positive;
    int vital;
    int vitalFound;
    int found;
    int wrong;
    int code;
    int action;

    void add(JsonObject message, FoundSign first) {
      size++;
      boolean sign = !message.isNull("red_flag");
      boolean isVital = message.getBoolean("vital", false);
      positive += sign ? 1 : 0;
      vital += isVital ? 1 : 0;
      if (first == null) {
        return;
      }
      wrong += sign ? 0 : 1;
      found += sign ? 1 : 0;
      vitalFound += isVital ? 1 : 0;
      code += names(message, "red_flags_acceptables", first.sign().code()) ? 1 : 0;
      action += sign && names(message, "actions_acceptables", first.action().code()) ? 1 : 0;
    }

    private static boolean names(JsonObject message, String list, String name) {
      return message.containsKey(list)
          && message.getJsonArray(list).getValuesAs(JsonString.class).stream()
              .anyMatch(one -> one.getString().equals(name));
    }
  }

  private static String share(int part, int of) {
    return of == 0
        ? "–"
        : String.format(Locale.FRENCH, "%d sur %d (%.1f %%)", part, of, 100.0 * part / of);
  }

  private static String say(String key, Object... arguments) {
    return Messages.text(Locale.FRENCH, "preconsultation.eval." + key, arguments);
  }
}

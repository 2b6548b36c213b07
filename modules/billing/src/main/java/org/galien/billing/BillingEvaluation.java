package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.galien.billing.pricing.LetterTable;
import org.galien.billing.pricing.Pricer;
import org.galien.billing.tariffs.ShippedTariffs;
import org.galien.platform.evaluation.Engine;
import org.galien.platform.evaluation.Evaluation;
import org.galien.platform.evaluation.EvaluationRequest;
import org.galien.platform.evaluation.Predictions;
import org.galien.platform.messages.Messages;

/**
 * {@code eval billing}: prices the visits of {@code cases.jsonl} by the tables that come with the
 * software, less the lines that nobody has held against their official text.
 */
@ApplicationScoped
class BillingEvaluation implements Evaluation {

  private static final String FILE = "cases.jsonl";
  private static final String LABEL = "attendu";

  @Override
  public String task() {
    return "billing";
  }

  @Override
  public Set<Engine> engines() {
    return Set.of(Engine.DETERMINISTIC);
  }

  @Override
  public void run(EvaluationRequest request, Predictions predictions, PrintStream report)
      throws Exception {
    LetterTable letters = ShippedTariffs.letters();
    CaseJson json = new CaseJson(new Pricer(ShippedTariffs.book(letters.verified())));
    List<JsonObject> cases = request.lines(task(), FILE);
    int labelled = 0;
    int exact = 0;
    for (JsonObject one : cases) {
      JsonObject found = json.answer(one);
      predictions.write(found);
      if (one.containsKey(LABEL)) {
        labelled++;
        List<String> wrong = CaseJson.deviations(one.getJsonObject(LABEL), found);
        exact += wrong.isEmpty() ? 1 : 0;
        wrong.forEach(told -> report.println("  " + one.getString("id") + " : " + told));
      }
    }
    int kept = letters.verified().letters().size();
    report.println(
        Messages.text(
            Locale.FRENCH,
            "billing.eval",
            cases.size(),
            exact,
            labelled,
            letters.letters().size() - kept));
  }
}

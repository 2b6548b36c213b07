package org.galien.ai.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.galien.ai.runtime.choice.Choice;
import org.galien.ai.runtime.journal.InputRef;
import org.galien.ai.runtime.machine.TrialView;
import org.galien.ai.runtime.machine.Trials;
import org.galien.platform.tasks.PermanentFailure;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;

/**
 * Tries what a model does on this machine, on words of no patient: one question to have it loaded,
 * then one of half a minute at most, whose beginning no server has kept from before.
 */
@ApplicationScoped
public class TryModel implements TaskHandler {

  public static final String KIND = "runtime.try";

  private static final Duration MEASURED = Duration.ofSeconds(30);
  private static final int SENTENCES = 16;
  private static final int ANSWER = 60;

  private static final AnswerShape SHAPE =
      AnswerShape.of(
          """
          {"type": "object", "properties": {"phrases": {"type": "array", "maxItems": 8, "items":
           {"type": "string"}}}, "required": ["phrases"]}
          """);

  private static final Prompt PROMPT =
      new Prompt("try-1", "Recopie les phrases du texte, dans l'ordre, en JSON.");

  @Inject TextModels models;
  @Inject LocalModels local;
  @Inject ModelCalls calls;
  @Inject Trials trials;

  /** The subject of a trial of one model. */
  public static String subject(ServedModel model) {
    return model.server() + " " + model.name();
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** Loading a large model from a slow disk takes its time. */
  @Override
  public Duration timeLimit() {
    return models.answerLimit().plusMinutes(2);
  }

  @Override
  public int maxAttempts() {
    return 1;
  }

  @Override
  public void run(TaskRun run) throws Exception {
    String[] asked = run.subject().split(" ", 2);
    Choice choice = new Choice(asked[0], asked[1]);
    ServedModel served =
        local.find(choice).orElseThrow(() -> new PermanentFailure("the model is not there"));
    TextModel model =
        models.served(choice).orElseThrow(() -> new PermanentFailure("no server answers"));
    run.progress(10, "runtime.progress.loading");
    ask(model, "Bonjour.", 8, run::cancelled);
    run.progress(40, "runtime.progress.measuring");
    long end = System.nanoTime() + MEASURED.toNanos();
    ask(model, text(), ANSWER, () -> run.cancelled() || System.nanoTime() > end);
    calls.latest().stream()
        .filter(c -> c.task().equals(KIND) && c.model().equals(model.identity().name()))
        .findFirst()
        .ifPresent(call -> record(served, call));
  }

  /** Cut off at its length or its time it has measured all the same. */
  private static void ask(TextModel model, String text, int most, BooleanSupplier cancelled) {
    List<InputRef> inputs = List.of(InputRef.of("trial", 0, 0, text));
    try {
      model.ask(new Question(KIND, PROMPT, text, SHAPE, most, inputs), cancelled);
    } catch (ModelFailure measured) {
      // What came until then is in the list of calls.
    }
  }

  private void record(ServedModel served, CallView call) {
    // Where time was up while it read, the estimate of the text is all there is to count.
    double read = call.read() > 0 ? call.read() : TokenEstimate.of(text()) / call.seconds();
    trials.record(
        new TrialView(
            served.server().name(),
            served.name(),
            served.billions(),
            read,
            call.written(),
            Runtime.getRuntime().availableProcessors(),
            call.since()),
        served.digest());
  }

  private static String text() {
    StringBuilder text = new StringBuilder("Essai ").append(UUID.randomUUID()).append(".\n");
    for (int i = 1; i <= SENTENCES; i++) {
      text.append(
          String.format(
              Locale.FRENCH,
              "Phrase %d : la mesure de ce matin était de %d, celle du soir de %d.%n",
              i,
              100 + i * 7,
              90 + i * 5));
    }
    return text.toString();
  }
}

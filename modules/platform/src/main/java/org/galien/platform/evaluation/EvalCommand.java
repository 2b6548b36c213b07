package org.galien.platform.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.galien.platform.Refusal;
import org.galien.platform.commands.Command;
import org.galien.platform.messages.Messages;

/**
 * {@code eval TASK}: writes one prediction a line, and prints the measures where there are labels.
 */
@ApplicationScoped
class EvalCommand implements Command {

  private static final int USAGE = 2;

  @Inject @Any Instance<Evaluation> evaluations;

  @Override
  public String name() {
    return "eval";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) throws Exception {
    Optional<EvalArguments> parsed = EvalArguments.parse(arguments);
    if (parsed.isEmpty()) {
      out.println(Messages.text(Locale.FRENCH, "platform.eval-usage", tasks()));
      return USAGE;
    }
    EvalArguments asked = parsed.get();
    Optional<Evaluation> evaluation =
        evaluations.stream().filter(e -> e.task().equals(asked.task())).findFirst();
    if (evaluation.isEmpty()) {
      out.println(
          Messages.text(Locale.FRENCH, "platform.eval-unknown-task", asked.task(), tasks()));
      return USAGE;
    }
    return run(evaluation.get(), asked, out);
  }

  private static int run(Evaluation evaluation, EvalArguments asked, PrintStream out)
      throws Exception {
    Engine engine =
        asked.engine() == null ? evaluation.engines().iterator().next() : asked.engine();
    if (!evaluation.engines().contains(engine) || (asked.pdf() && !evaluation.readsPdf())) {
      out.println(Messages.text(Locale.FRENCH, "platform.eval-unsupported", asked.task()));
      return USAGE;
    }
    try (Writer lines =
        asked.out() == null
            ? Writer.nullWriter()
            : Files.newBufferedWriter(asked.out(), StandardCharsets.UTF_8)) {
      var request = new EvaluationRequest(asked.gold(), engine, asked.pdf(), asked.labels());
      evaluation.run(request, p -> lines.append(p.toString()).append('\n'), out);
      return 0;
    } catch (Refusal refusal) {
      out.println(Messages.text(Locale.FRENCH, refusal));
      return 1;
    }
  }

  private String tasks() {
    return evaluations.stream().map(Evaluation::task).sorted().collect(Collectors.joining(", "));
  }
}

package org.galien.platform.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * {@code TASK --gold DIR --out FILE [--engine deterministic|model] [--pdf]}, or {@code TASK
 * --images DIR [--labels FILE] [--out FILE]}, parsed.
 *
 * @param out null where nobody wants the predictions
 * @param engine null when none was asked for
 * @param labels null when none were given
 */
record EvalArguments(String task, Path gold, Path out, Engine engine, boolean pdf, Path labels) {

  /** Empty when anything is missing, unknown or not there. */
  static Optional<EvalArguments> parse(List<String> arguments) {
    String task = null;
    Path gold = null;
    Path out = null;
    Engine engine = null;
    boolean pdf = false;
    boolean images = false;
    Path labels = null;
    for (Iterator<String> it = arguments.iterator(); it.hasNext(); ) {
      String argument = it.next();
      if (argument.equals("--pdf")) {
        pdf = true;
      } else if (!argument.startsWith("--") && task == null) {
        task = argument;
      } else if (!it.hasNext()) {
        return Optional.empty();
      } else {
        String value = it.next();
        switch (argument) {
          case "--gold" -> gold = Path.of(value);
          case "--images" -> {
            gold = Path.of(value);
            images = true;
          }
          case "--labels" -> labels = Path.of(value);
          case "--out" -> out = Path.of(value);
          case "--engine" -> {
            engine = Engine.named(value).orElse(null);
            if (engine == null) {
              return Optional.empty();
            }
          }
          default -> {
            return Optional.empty();
          }
        }
      }
    }
    boolean complete =
        task != null && gold != null && (out != null || images) && Files.isDirectory(gold);
    return complete
        ? Optional.of(new EvalArguments(task, gold, out, engine, pdf, labels))
        : Optional.empty();
  }
}

package org.galien.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Texts;

/** Says in a table what is there and what is missing. */
final class Doctor {
  private final SourceTree tree;
  private final Arguments arguments;

  Doctor(SourceTree tree, Arguments arguments) {
    this.tree = tree;
    this.arguments = arguments;
  }

  /** Answers 1 when something is missing that Galien cannot do without. */
  int examine(PrintStream out) throws IOException {
    List<Check> checks = new ArrayList<>(new MachineChecks(tree).all());
    DataDirectory data = arguments.directory(Kind.PRACTICE, tree);
    if (arguments.data().isPresent() || data.kind().isPresent()) {
      checks.addAll(new DataChecks(tree, data, arguments.tidy()).all());
    }
    print(checks, out);
    boolean missing = checks.stream().anyMatch(check -> check.state() == Check.State.MISSING);
    out.println(Texts.text(missing ? "launcher.doctor.ill" : "launcher.doctor.well"));
    return missing ? 1 : 0;
  }

  static void print(List<Check> checks, PrintStream out) {
    int name = width(checks.stream().map(Check::name).toList());
    int state = width(checks.stream().map(Doctor::state).toList());
    for (Check check : checks) {
      out.println(
          pad(check.name(), name) + "  " + pad(state(check), state) + "  " + check.detail());
    }
  }

  private static String state(Check check) {
    return Texts.text("launcher.doctor." + check.state().name().toLowerCase(Locale.ROOT));
  }

  private static int width(List<String> cells) {
    return cells.stream().mapToInt(String::length).max().orElse(0);
  }

  private static String pad(String cell, int width) {
    return cell + " ".repeat(width - cell.length());
  }
}

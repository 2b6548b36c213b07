package org.galien.platform.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import org.galien.platform.commands.Command;

/**
 * {@code bench}: prints a table in Markdown. It leaves with code 1 when a limit is not met, and
 * with {@value #NOT_WHOLE}, which the launcher answers with an empty database, when the one it was
 * given is filled but not whole.
 */
@ApplicationScoped
class Bench implements Command {

  private static final int NOT_WHOLE = 3;

  @Inject BenchPractice practice;

  @Override
  public String name() {
    return "bench";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) throws Exception {
    if (practice.isEmpty()) {
      fill(out);
    }
    if (!practice.isWhole(BenchScale.FULL)) {
      return NOT_WHOLE;
    }
    List<BenchRow> rows = practice.measure();
    out.println(Figure.HEAD);
    rows.forEach(row -> out.println(row.row()));
    return rows.stream().allMatch(BenchRow::met) ? 0 : 1;
  }

  private void fill(PrintStream out) throws Exception {
    out.println("Filling an empty database: this takes some minutes.");
    long start = System.nanoTime();
    practice.fill(BenchScale.FULL);
    out.printf("Filled in %d s.%n%n", (System.nanoTime() - start) / 1_000_000_000);
  }
}

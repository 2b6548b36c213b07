package org.galien.demo.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.galien.platform.commands.Command;
import org.galien.platform.users.UserView;

/**
 * {@code bench}: prints a table in Markdown. It leaves with code 1 when a limit is not met, and
 * with {@value #NOT_WHOLE}, which the launcher answers with an empty database, when the one it was
 * given is filled but not whole.
 */
@ApplicationScoped
class Bench implements Command {

  private static final int NOT_WHOLE = 3;

  @Inject BenchData data;
  @Inject BenchRuns runs;

  @Override
  public String name() {
    return "bench";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) throws Exception {
    if (data.isEmpty()) {
      fill(out);
    }
    if (!data.isWhole(BenchSize.FULL)) {
      return NOT_WHOLE;
    }
    data.refreshStatistics();
    return measure(out) ? 0 : 1;
  }

  private void fill(PrintStream out) throws SQLException {
    out.println("Filling an empty database: this takes some minutes.");
    long start = System.nanoTime();
    data.fill(BenchSize.FULL);
    out.printf("Filled in %d s.%n%n", (System.nanoTime() - start) / 1_000_000_000);
  }

  private boolean measure(PrintStream out) throws Exception {
    List<UserView> practitioners = data.practitioners();
    List<Figure> figures = new ArrayList<>(runs.search());
    figures.addAll(runs.others(practitioners));
    out.println(Figure.HEAD);
    figures.forEach(figure -> out.println(figure.row()));
    Race.Result race = runs.race(practitioners.getFirst());
    out.println(race.row());
    return figures.stream().allMatch(Figure::met) && race.right();
  }
}

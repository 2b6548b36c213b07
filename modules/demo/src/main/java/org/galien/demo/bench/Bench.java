package org.galien.demo.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.galien.patients.PatientId;
import org.galien.patients.PatientIndexing;
import org.galien.platform.commands.Command;
import org.galien.platform.users.UserId;

/** {@code bench}: fills a database and prints a table; exit code 1 when a limit is not met. */
@ApplicationScoped
class Bench implements Command {

  @Inject BenchData data;
  @Inject BenchRuns runs;
  @Inject PatientIndexing indexing;

  @Override
  public String name() {
    return "bench";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) throws Exception {
    Random random = new Random(7);
    long start = System.nanoTime();
    List<UserId> practitioners = data.practitioners();
    data.patients(random);
    index();
    data.appointments(practitioners);
    long patient = data.firstPatient();
    data.encounters(patient, practitioners.getFirst());
    data.refreshStatistics();
    out.printf(
        "%,d patients, %,d appointments, loaded in %d s%n%n",
        BenchData.PATIENTS, BenchData.APPOINTMENTS, (System.nanoTime() - start) / 1_000_000_000);
    List<Figure> figures = runs.all(practitioners, patient, random);
    out.println("| what | measured | limit | same SQL alone | ratio | met |");
    out.println("|---|---|---|---|---|---|");
    figures.forEach(figure -> out.println(figure.row()));
    Race.Result race = runs.race(practitioners.getFirst(), patient);
    out.printf(
        "%n50 people racing for 10 slots: %d appointments, %d refusals%n",
        race.booked(), race.refused());
    return figures.stream().allMatch(Figure::met) && race.right() ? 0 : 1;
  }

  private void index() {
    Optional<PatientId> done = indexing.rebuildAfter(0);
    while (done.isPresent()) {
      done = indexing.rebuildAfter(done.get().value());
    }
  }
}

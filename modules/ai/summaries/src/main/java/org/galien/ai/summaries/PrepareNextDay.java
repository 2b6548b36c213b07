package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.galien.patients.PatientId;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.tasks.TaskRun;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.agenda.Agendas;

/**
 * In the evening, asks for the syntheses of those who come on the next day that somebody comes, in
 * the order of their visits. What is up to date costs a look.
 */
@ApplicationScoped
public class PrepareNextDay implements TaskHandler {

  public static final String KIND = "summaries.next-day";

  /** A week-end with a holiday. */
  private static final int FARTHEST_DAYS = 4;

  @Inject Agendas agendas;
  @Inject TaskQueue tasks;
  @Inject Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) {
    Set<PatientId> expected = expected(LocalDate.now(clock));
    long revision = clock.instant().toEpochMilli();
    // Earlier visits are asked for last, and so overtake.
    for (PatientId patient : List.copyOf(expected).reversed()) {
      SummarySubject chart = SummarySubject.chart(patient);
      tasks.enqueueAhead(
          new TaskRequest(chart.task(), Long.toString(chart.id()), revision),
          Turn.NEXT_DAY.ahead());
    }
  }

  private Set<PatientId> expected(LocalDate today) {
    Set<PatientId> expected = new LinkedHashSet<>();
    for (int days = 1; days <= FARTHEST_DAYS && expected.isEmpty(); days++) {
      LocalDate day = today.plusDays(days);
      agendas.between(day, day, agendas.practitioners(day, day)).stream()
          .filter(visit -> visit.status().expected() && visit.patient() != null)
          .map(AppointmentView::patient)
          .forEach(expected::add);
    }
    return expected;
  }
}

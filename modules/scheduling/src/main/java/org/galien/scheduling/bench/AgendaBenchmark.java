package org.galien.scheduling.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.galien.platform.bench.BenchScale;
import org.galien.platform.bench.BenchSql;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.Comparison;
import org.galien.platform.bench.Figure;
import org.galien.platform.bench.RawSql;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.scheduling.agenda.Agendas;

/** A week of everybody, in one statement and as the agenda shows it. */
@ApplicationScoped
class AgendaBenchmark implements Benchmark {

  private static final int APPOINTMENTS = 1_000_000;
  private static final int WEEKS = 60;

  @Inject RawSql raw;
  @Inject BenchSql sql;
  @Inject BenchAgendas calendar;
  @Inject Agendas agendas;
  @Inject Users users;

  @Override
  public int order() {
    return 200;
  }

  @Override
  public void fill(BenchScale scale) {
    int patients = Math.toIntExact(sql.count("patients_patient"));
    calendar.load(practitioners(), scale.of(APPOINTMENTS), patients);
  }

  /** And the week to be looked at is full. */
  @Override
  public boolean isWhole(BenchScale scale) {
    LocalDate monday = calendar.nextMonday();
    String filled = "scheduling_appointment WHERE booked_by IS NULL";
    String ofWeek =
        " AND starts_at >= '" + monday + "' AND starts_at < '" + monday.plusDays(6) + "'";
    return sql.count(filled) == scale.of(APPOINTMENTS)
        && sql.count(filled + ofWeek) == BenchAgendas.fullWeek(scale.practitioners());
  }

  @Override
  public List<String> tables() {
    return List.of("scheduling_appointment");
  }

  @Override
  public List<Figure> measure() throws Exception {
    return List.of(week(practitioners()), columns(practitioners()));
  }

  private Figure week(List<UserId> practitioners) throws Exception {
    LocalDate monday = calendar.nextMonday();
    int rows = agendas.between(monday, monday.plusDays(5), practitioners).size();
    Comparison comparison = new Comparison(raw);
    comparison.run(
        () -> agendas.between(monday, monday.plusDays(5), practitioners), WEEKS / 2, WEEKS);
    return comparison.figure(
        "week of %d practitioners, %,d appointments".formatted(practitioners.size(), rows), 150, 3);
  }

  /** The same days as the agenda shows them: in columns with free times and working hours. */
  private Figure columns(List<UserId> practitioners) throws Exception {
    LocalDate monday = calendar.nextMonday();
    Comparison comparison = new Comparison(raw);
    comparison.run(
        () ->
            IntStream.range(0, 6)
                .mapToObj(day -> agendas.day(monday.plusDays(day), practitioners))
                .toList(),
        WEEKS / 2,
        WEEKS);
    return comparison.figure("the same week as six pages of columns", 150, 3);
  }

  private List<UserId> practitioners() {
    return users.practitioners().stream().map(UserView::id).toList();
  }
}

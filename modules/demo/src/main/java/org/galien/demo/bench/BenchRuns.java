package org.galien.demo.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.galien.documents.archive.Documents;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.Conditions;
import org.galien.encounters.synopses.Synopses;
import org.galien.encounters.timeline.Timeline;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.scheduling.VisitType;
import org.galien.scheduling.agenda.Agendas;
import org.galien.scheduling.booking.Appointments;
import org.galien.scheduling.booking.BookingRequest;

/** The measured paths: what a screen asks of the services, and the same SQL alone. */
@ApplicationScoped
class BenchRuns {

  private static final int HITS = 12;
  private static final int QUERIES = 100;
  private static final int WEEKS = 60;
  private static final int CHARTS = 60;
  private static final int BOOKINGS = 300;

  /** One more than the chart shows at first, to know whether there are more. */
  private static final int LINES = 81;

  @Inject RawSql sql;
  @Inject BenchPatients people;
  @Inject BenchAgendas calendar;
  @Inject Patients patients;
  @Inject Agendas agendas;
  @Inject Appointments appointments;
  @Inject Timeline timeline;
  @Inject Allergies allergies;
  @Inject Conditions conditions;
  @Inject Synopses synopses;
  @Inject Documents documents;
  @Inject Users users;
  @Inject Acting acting;

  /** Each shape of search, and all of them together: the limit holds for the slowest. */
  List<Figure> search() throws Exception {
    List<String> commonest = new ArrayList<>(people.commonestBeginnings(2, 5));
    commonest.addAll(people.commonestBeginnings(3, 5));
    Map<String, List<String>> shapes =
        new SearchShapes(people.sample(20 * QUERIES), commonest, QUERIES).all();
    for (List<String> queries : shapes.values()) {
      compared(queries.subList(0, QUERIES / 5));
    }
    Comparison all = new Comparison(sql);
    List<Figure> figures = new ArrayList<>();
    for (Map.Entry<String, List<String>> shape : shapes.entrySet()) {
      Comparison one = compared(shape.getValue());
      all.add(one);
      figures.add(one.figure("search: " + shape.getKey(), 50, Double.NaN));
    }
    figures.addFirst(all.figure("patient search, all shapes", 50, 3));
    return figures;
  }

  List<Figure> others(List<UserView> practitioners) throws Exception {
    List<UserId> ids = practitioners.stream().map(UserView::id).toList();
    return acting.as(
        Actor.of(practitioners.getFirst()),
        () -> List.of(week(ids), columns(ids), chart(), booking(ids, calendar.freeDay())));
  }

  Race.Result race(UserView practitioner) throws Exception {
    LocalDateTime start = calendar.freeDay().atTime(8, 0);
    return new Race(appointments, acting, Actor.of(practitioner), start).run();
  }

  private Comparison compared(List<String> queries) throws Exception {
    Comparison comparison = new Comparison(sql);
    for (String typed : queries) {
      comparison.run(() -> patients.search(typed, HITS), 1, 1);
    }
    return comparison;
  }

  private Figure week(List<UserId> practitioners) throws Exception {
    LocalDate monday = calendar.nextMonday();
    int rows = agendas.between(monday, monday.plusDays(5), practitioners).size();
    Comparison comparison = new Comparison(sql);
    comparison.run(
        () -> agendas.between(monday, monday.plusDays(5), practitioners), WEEKS / 2, WEEKS);
    return comparison.figure(
        "week of %d practitioners, %,d appointments".formatted(practitioners.size(), rows), 150, 3);
  }

  /** The same days as the agenda shows them: in columns with free times and working hours. */
  private Figure columns(List<UserId> practitioners) throws Exception {
    LocalDate monday = calendar.nextMonday();
    Comparison comparison = new Comparison(sql);
    comparison.run(
        () ->
            IntStream.range(0, 6)
                .mapToObj(day -> agendas.day(monday.plusDays(day), practitioners))
                .toList(),
        WEEKS / 2,
        WEEKS);
    return comparison.figure("the same week as six pages of columns", 150, 3);
  }

  private Figure chart() throws Exception {
    Comparison comparison = new Comparison(sql);
    comparison.run(this::openChart, CHARTS / 2, CHARTS);
    return comparison.figure("chart with 1,000 consultations and 300 documents", 300, Double.NaN);
  }

  /** Everything the chart's page asks for when it opens, the audited opening included. */
  private Object openChart() {
    PatientId patient = BenchChart.PATIENT;
    patients.openChart(patient);
    allergies.of(patient);
    conditions.of(patient);
    synopses.current(patient);
    documents.of(patient);
    users.all();
    timeline.count(patient);
    return timeline.of(patient, 0, LINES);
  }

  private Figure booking(List<UserId> practitioners, LocalDate day) throws Exception {
    Timing timing = new Timing();
    for (int i = 0; i < BOOKINGS; i++) {
      BookingRequest request =
          BookingRequest.of(
              practitioners.get(i % practitioners.size()),
              new PatientId(1 + i),
              day.atTime(8, 0).plusMinutes(15L * (i / practitioners.size())),
              VisitType.CONSULT,
              "Suivi");
      (i < BOOKINGS / 3 ? new Timing() : timing).measure(() -> appointments.book(request));
    }
    return Figure.alone("one booking", timing.percentile(95), 30);
  }
}

package org.galien.demo.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.galien.demo.PersonNames;
import org.galien.documents.archive.Documents;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.Conditions;
import org.galien.encounters.synopses.Synopses;
import org.galien.encounters.timeline.Timeline;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.users.UserId;
import org.galien.scheduling.Agendas;
import org.galien.scheduling.Appointments;
import org.galien.scheduling.BookingRequest;
import org.galien.scheduling.VisitType;

/** The measured paths: what a screen asks of the services, and the same SQL alone. */
@ApplicationScoped
class BenchRuns {

  private static final int WARM_UP = 200;

  @Inject EntityManager em;
  @Inject BenchRuns self;
  @Inject Patients patients;
  @Inject Agendas agendas;
  @Inject Appointments appointments;
  @Inject Timeline timeline;
  @Inject Allergies allergies;
  @Inject Conditions conditions;
  @Inject Synopses synopses;
  @Inject Documents documents;

  List<Figure> all(List<UserId> practitioners, long patient, Random random) throws Exception {
    List<Figure> figures = new ArrayList<>();
    figures.add(search(random));
    LocalDate today = LocalDate.now();
    figures.add(
        against(
            "week of 15 practitioners, p95",
            150,
            40,
            () -> agendas.between(today, today.plusDays(6), practitioners)));
    PatientId chart = new PatientId(patient);
    figures.add(Figure.alone("chart with 1,000 encounters, p95", chart(chart), 300));
    figures.add(Figure.alone("one booking, p95", booking(practitioners, patient), 30));
    return figures;
  }

  Race.Result race(UserId practitioner, long patient) throws Exception {
    LocalDateTime start = LocalDate.now().plusYears(20).atTime(8, 0);
    return new Race(appointments, practitioner, patient, start).run();
  }

  /** What people type: the beginnings of two words, in either order, or a date. */
  private Figure search(Random random) throws Exception {
    Timing service = new Timing();
    Timing raw = new Timing();
    for (int i = 0; i < WARM_UP + 400; i++) {
      String typed = typed(random);
      List<String> sql = self.sqlOf(() -> patients.search(typed, 12));
      Timing ofService = i < WARM_UP ? new Timing() : service;
      Timing ofRaw = i < WARM_UP ? new Timing() : raw;
      ofService.measure(() -> patients.search(typed, 12));
      ofRaw.measure(() -> self.replay(sql));
    }
    return new Figure(
        "patient search, p95 of 400 queries", service.percentile(95), 50, raw.percentile(95), 3);
  }

  private static String typed(Random random) {
    String family = PersonNames.family(random);
    String first = PersonNames.first(random.nextBoolean(), random);
    String begun = family.substring(0, Math.min(4, family.length()));
    return switch (random.nextInt(5)) {
      case 0 -> first + " " + family;
      case 1 -> begun + " " + first.substring(0, 3);
      case 2 -> begun;
      case 3 ->
          String.format(
              "%02d/%02d/%d",
              1 + random.nextInt(28), 1 + random.nextInt(12), 1940 + random.nextInt(80));
      default -> first.substring(0, 3) + " " + begun;
    };
  }

  private Figure against(String what, double limit, int times, Callable<?> work) throws Exception {
    List<String> sql = self.sqlOf(work);
    Timing service = new Timing();
    Timing raw = new Timing();
    for (int i = 0; i < times * 2; i++) {
      (i < times ? new Timing() : service).measure(work);
      (i < times ? new Timing() : raw).measure(() -> self.replay(sql));
    }
    return new Figure(what, service.percentile(95), limit, raw.percentile(95), 3);
  }

  /** Everything the chart's page asks for when it opens, the audited opening included. */
  private double chart(PatientId patient) throws Exception {
    Timing timing = new Timing();
    for (int i = 0; i < 80; i++) {
      (i < 40 ? new Timing() : timing)
          .measure(
              () -> {
                patients.openChart(patient);
                allergies.of(patient);
                conditions.of(patient);
                synopses.current(patient);
                documents.of(patient);
                return timeline.of(patient, 0, 100);
              });
    }
    return timing.percentile(95);
  }

  private double booking(List<UserId> practitioners, long patient) throws Exception {
    Timing timing = new Timing();
    LocalDateTime at = LocalDate.now().plusYears(30).atTime(8, 0);
    for (int i = 0; i < 300; i++) {
      BookingRequest request =
          BookingRequest.of(
              practitioners.get(i % practitioners.size()),
              new PatientId(patient + i),
              at.plusMinutes(15L * (i / practitioners.size())),
              VisitType.CONSULT,
              "Suivi");
      (i < 100 ? new Timing() : timing).measure(() -> appointments.book(request));
    }
    return timing.percentile(95);
  }

  /** The SELECTs behind a piece of work. */
  @Transactional
  List<String> sqlOf(Callable<?> work) throws Exception {
    try (SqlCapture capture = new SqlCapture(em)) {
      work.call();
      return capture.taken();
    }
  }

  @Transactional
  int replay(List<String> sql) throws SQLException {
    return SqlCapture.replay(em.unwrap(Connection.class), sql);
  }
}

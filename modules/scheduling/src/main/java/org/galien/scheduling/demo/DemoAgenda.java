package org.galien.scheduling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.patients.demo.Known;
import org.galien.patients.demo.People;
import org.galien.platform.demo.DemoPart;
import org.galien.platform.demo.DemoPractice;
import org.galien.platform.demo.Lists;
import org.galien.platform.persistence.Rows;
import org.galien.platform.users.UserId;

/** Working hours, and three weeks of appointments on either side of today. */
@ApplicationScoped
class DemoAgenda implements DemoPart {

  private static final int WEEKS = 3;
  private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);

  @Inject EntityManager em;
  @Inject Clock clock;

  /** When somebody works, morning and afternoon. */
  private record Hours(LocalTime open, LocalTime noon, LocalTime back, LocalTime close) {
    static Hours of(int open, int noon, int back, int close) {
      return new Hours(at(open), at(noon), at(back), at(close));
    }

    private static LocalTime at(int hundreds) {
      return LocalTime.of(hundreds / 100, hundreds % 100);
    }
  }

  private static final List<Hours> HOURS =
      List.of(
          Hours.of(800, 1200, 1300, 1830),
          Hours.of(830, 1200, 1400, 1900),
          Hours.of(830, 1215, 1400, 1800));

  @Override
  public int order() {
    return 200;
  }

  @Override
  public void load(DemoPractice practice) throws SQLException {
    List<Known> patients = practice.kept(People.class).all();
    load(practice.practitioners(), patients, practice.now(), practice.random())
        .forEach(known -> practice.expect(known.id().value()));
  }

  /**
   * @return for whom today was planned: the same whatever the hour, so that what is made for them
   *     afterwards is too
   */
  private Set<Known> load(
      List<UserId> practitioners, List<Known> patients, LocalDateTime now, Random random)
      throws SQLException {
    Set<Known> today = new LinkedHashSet<>();
    schedules(practitioners, now.toLocalDate());
    Map<Boolean, List<Known>> byAge =
        patients.stream().collect(Collectors.partitioningBy(p -> p.child(now.toLocalDate())));
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO scheduling_appointment (practitioner_id, patient_id, starts_at, ends_at,"
                + " status, visit_type, reason, booked_at, arrived_at, started_at, finished_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      LocalDate first = now.toLocalDate().minusWeeks(WEEKS);
      for (int day = 0; day <= 2 * 7 * WEEKS; day++) {
        LocalDate date = first.plusDays(day);
        if (works(date, now.toLocalDate())) {
          for (int i = 0; i < practitioners.size(); i++) {
            Hours hours = HOURS.get(i % HOURS.size());
            Known seenNow = i == 0 ? patients.getFirst() : null;
            List<Known> who = byAge.get(i == 2);
            DayPlan plan = new DayPlan(practitioners.get(i), hours, who, i == 2, seenNow);
            Set<Known> seen = day(rows, plan, date, now, random);
            if (date.equals(now.toLocalDate())) {
              today.addAll(seen);
            }
          }
        }
      }
    }
    return today;
  }

  /**
   * @param seenNow who is with the practitioner at the hour played; null for anybody
   */
  private record DayPlan(
      UserId practitioner, Hours hours, List<Known> patients, boolean children, Known seenNow) {

    Known patient(boolean now, Known planned) {
      return now && seenNow != null ? seenNow : planned;
    }
  }

  /** Monday to Friday, and today whatever it is: a demonstration is opened on Sundays too. */
  private static boolean works(LocalDate date, LocalDate today) {
    return date.equals(today) || date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }

  private void schedules(List<UserId> practitioners, LocalDate today) throws SQLException {
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO scheduling_schedule (practitioner_id, weekday, from_time, to_time, room,"
                + " valid_from) VALUES (?, ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < practitioners.size(); i++) {
        Hours hours = HOURS.get(i % HOURS.size());
        for (DayOfWeek weekday : DayOfWeek.values()) {
          if (weekday.compareTo(DayOfWeek.FRIDAY) <= 0 || weekday == today.getDayOfWeek()) {
            String room = "Cabinet " + (i + 1);
            long id = practitioners.get(i).value();
            rows.add(id, weekday.getValue(), hours.open(), hours.noon(), room, ALWAYS);
            rows.add(id, weekday.getValue(), hours.back(), hours.close(), room, ALWAYS);
          }
        }
      }
    }
  }

  private Set<Known> day(Rows rows, DayPlan plan, LocalDate date, LocalDateTime now, Random random)
      throws SQLException {
    Hours hours = plan.hours();
    Set<Known> seen = new LinkedHashSet<>();
    half(rows, plan, date.atTime(hours.open()), date.atTime(hours.noon()), now, random, seen);
    half(rows, plan, date.atTime(hours.back()), date.atTime(hours.close()), now, random, seen);
    return seen;
  }

  private void half(
      Rows rows,
      DayPlan plan,
      LocalDateTime from,
      LocalDateTime to,
      LocalDateTime now,
      Random random,
      Set<Known> seen)
      throws SQLException {
    LocalDateTime at = from;
    while (at.isBefore(to)) {
      DemoVisit visit = DemoVisit.any(plan.children(), random);
      LocalDateTime end = at.plusMinutes(visit.minutes(random));
      boolean free = random.nextInt(100) < (at.toLocalDate().isBefore(now.toLocalDate()) ? 8 : 15);
      if (!free && !end.isAfter(to)) {
        Known planned = Lists.any(plan.patients(), random);
        seen.add(planned);
        Known patient = plan.patient(!at.isAfter(now) && end.isAfter(now), planned);
        Random steps = new Random(random.nextLong());
        DemoStatus status = DemoStatus.at(at, end, now, clock, steps);
        rows.add(
            plan.practitioner().value(),
            patient.id().value(),
            at,
            end,
            status.status().name(),
            visit.type().name(),
            visit.reason(),
            at.minusDays(1 + random.nextInt(9)),
            status.arrivedAt(),
            status.startedAt(),
            status.finishedAt());
      }
      at = free ? at.plusMinutes(15) : end;
    }
  }
}

package org.galien.scheduling.bench;

import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.galien.patients.PatientId;
import org.galien.platform.bench.BenchRow;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.scheduling.VisitType;
import org.galien.scheduling.booking.Appointments;
import org.galien.scheduling.booking.BookingRequest;
import org.galien.scheduling.booking.SlotAlreadyTaken;

/** Fifty people who want ten slots at the same moment. */
record Race(Appointments appointments, Acting acting, Actor actor, LocalDateTime start) {

  private static final int PEOPLE = 50;
  private static final int SLOTS = 10;

  /**
   * @param booked appointments made
   * @param refused clear refusals
   */
  record Result(long booked, long refused) implements BenchRow {
    @Override
    public boolean met() {
      return booked == SLOTS && refused == PEOPLE - SLOTS;
    }

    @Override
    public String row() {
      return "| %d people racing for %d slots | %d booked, %d refused | %d and %d | – | – | %s |"
          .formatted(
              PEOPLE, SLOTS, booked, refused, SLOTS, PEOPLE - SLOTS, met() ? "yes" : "**no**");
    }
  }

  Result run() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    try (var people = Executors.newFixedThreadPool(PEOPLE)) {
      List<Future<Boolean>> all =
          IntStream.range(0, PEOPLE).mapToObj(i -> people.submit(attempt(i, go))).toList();
      go.countDown();
      long booked = 0;
      for (Future<Boolean> one : all) {
        booked += one.get() ? 1 : 0;
      }
      return new Result(booked, PEOPLE - booked);
    }
  }

  private Callable<Boolean> attempt(int person, CountDownLatch go) {
    BookingRequest request =
        BookingRequest.of(
            actor.user(),
            new PatientId(1 + person),
            start.plusMinutes(15L * (person % SLOTS)),
            VisitType.CONSULT,
            "");
    return () -> {
      go.await();
      try {
        acting.runAs(actor, () -> appointments.book(request));
        return true;
      } catch (SlotAlreadyTaken taken) {
        return false;
      }
    };
  }
}

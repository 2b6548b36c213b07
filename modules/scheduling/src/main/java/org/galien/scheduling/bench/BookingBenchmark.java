package org.galien.scheduling.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.platform.bench.BenchRow;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.Figure;
import org.galien.platform.bench.Timing;
import org.galien.platform.users.Acting;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.scheduling.VisitType;
import org.galien.scheduling.booking.Appointments;
import org.galien.scheduling.booking.BookingRequest;

/** Bookings one after another, and many at the same moment; last, for it adds to the agendas. */
@ApplicationScoped
class BookingBenchmark implements Benchmark {

  private static final int BOOKINGS = 300;

  @Inject BenchAgendas calendar;
  @Inject Appointments appointments;
  @Inject Users users;
  @Inject Acting acting;

  @Override
  public int order() {
    return 900;
  }

  @Override
  public List<BenchRow> measure() throws Exception {
    return List.of(booking(calendar.freeDay()), race());
  }

  Race.Result race() throws Exception {
    return new Race(appointments, acting, acting.current(), calendar.freeDay().atTime(8, 0)).run();
  }

  private Figure booking(LocalDate day) throws Exception {
    List<UserView> practitioners = users.practitioners();
    Timing timing = new Timing();
    for (int i = 0; i < BOOKINGS; i++) {
      BookingRequest request =
          BookingRequest.of(
              practitioners.get(i % practitioners.size()).id(),
              new PatientId(1 + i),
              day.atTime(8, 0).plusMinutes(15L * (i / practitioners.size())),
              VisitType.CONSULT,
              "Suivi");
      (i < BOOKINGS / 3 ? new Timing() : timing).measure(() -> appointments.book(request));
    }
    return Figure.alone("one booking", timing.percentile(95), 30);
  }
}

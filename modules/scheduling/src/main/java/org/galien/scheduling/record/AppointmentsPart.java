package org.galien.scheduling.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.galien.patients.PatientId;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.ChartPart;
import org.galien.platform.places.ChartWriter;
import org.galien.platform.records.Fhir;
import org.galien.platform.voice.Dates;
import org.galien.scheduling.AppointmentStatus;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.agenda.Agendas;

/** Appointments past and coming. */
@ApplicationScoped
@Transactional
class AppointmentsPart implements ChartPart {

  private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
  private static final int MOST = 10_000;

  @Inject Agendas agendas;
  @Inject Clock clock;

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void write(long patient, ChartWriter out) {
    out.section(text("scheduling.record.title"));
    for (AppointmentView one : agendas.ofPatient(new PatientId(patient), FIRST, MOST)) {
      String status = text("scheduling.status." + key(one.status()));
      out.entry(Dates.moment(one.start()) + " · " + status, one.reason(), one.note());
      out.resource(
          Fhir.resource("Appointment", one.id().value())
              .put("status", fhir(one.status()))
              .put("start", one.start().atZone(clock.getZone()).toOffsetDateTime())
              .put("end", one.end().atZone(clock.getZone()).toOffsetDateTime())
              .put("description", one.reason())
              .put("comment", one.note())
              .list(
                  "participant",
                  List.of(Fhir.part().subject("actor", patient).put("status", "accepted")))
              .json());
    }
  }

  private static String key(AppointmentStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String fhir(AppointmentStatus status) {
    return switch (status) {
      case BOOKED, CONFIRMED -> "booked";
      case ARRIVED, IN_CONSULTATION -> "arrived";
      case FINISHED -> "fulfilled";
      case NO_SHOW -> "noshow";
      case CANCELLED -> "cancelled";
    };
  }

  private static String text(String key) {
    return Messages.text(Locale.FRENCH, key);
  }
}

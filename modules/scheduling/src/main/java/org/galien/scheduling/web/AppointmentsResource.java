package org.galien.scheduling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.galien.patients.PatientId;
import org.galien.platform.places.BookingAdvice;
import org.galien.platform.places.Filled;
import org.galien.platform.places.PlannedVisit;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.JsonNumbers;
import org.galien.platform.web.Texts;
import org.galien.scheduling.AppointmentId;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.VisitType;
import org.galien.scheduling.agenda.Agendas;
import org.galien.scheduling.agenda.FreeSlot;
import org.galien.scheduling.booking.Appointments;
import org.galien.scheduling.booking.BookingRequest;

/**
 * What the agenda's script calls. Times are wall-clock, as in {@code 2026-11-24T10:15}. A refusal
 * answers 422 with its sentence.
 */
@Path("appointments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppointmentsResource {

  @Inject Appointments appointments;
  @Inject Agendas agendas;
  @Inject Users users;
  @Inject Clock clock;
  @Inject ShownStamp stamps;
  @Inject ExpectedSearch expected;
  @Inject @Any Instance<BookingAdvice> advice;

  /**
   * @param asked {@code practitioner}, {@code patient} (0 for none chosen), {@code start}, {@code
   *     minutes}, {@code type}, {@code reason}, {@code note}, {@code squeezedIn}, {@code
   *     afterwards}
   */
  @POST
  public JsonObject book(JsonObject asked) {
    LocalDateTime start = time(asked.getString("start", ""));
    long patient = JsonNumbers.optional(asked, "patient");
    AppointmentId id =
        appointments.book(
            new BookingRequest(
                new UserId(JsonNumbers.optional(asked, "practitioner")),
                patient == 0 ? null : new PatientId(patient),
                start,
                length(asked),
                type(asked),
                asked.getString("reason", null),
                asked.getString("note", null),
                asked.getBoolean("squeezedIn", false),
                asked.getBoolean("afterwards", false)));
    return shown(agendas.view(id));
  }

  /**
   * @param asked {@code version}, {@code practitioner}, {@code start}, {@code afterwards}
   * @return where it stood, for undoing, and where it stands
   */
  @POST
  @Path("{id}/move")
  public JsonObject move(@PathParam("id") long id, JsonObject asked) {
    AppointmentId appointment = new AppointmentId(id);
    AppointmentView before = agendas.view(appointment);
    AppointmentView after =
        appointments.move(
            appointment,
            version(asked),
            new UserId(JsonNumbers.optional(asked, "practitioner")),
            time(asked.getString("start", "")),
            asked.getBoolean("afterwards", false));
    return changed(before, after);
  }

  /**
   * @param asked {@code version}, {@code type}, {@code reason}, {@code note}
   * @return what it said, for undoing, and what it says
   */
  @POST
  @Path("{id}/words")
  public JsonObject describe(@PathParam("id") long id, JsonObject asked) {
    AppointmentId appointment = new AppointmentId(id);
    AppointmentView before = agendas.view(appointment);
    AppointmentView after =
        appointments.describe(
            appointment,
            version(asked),
            type(asked),
            asked.getString("reason", null),
            asked.getString("note", null));
    return changed(before, after);
  }

  /**
   * @param asked {@code version}, {@code minutes}
   */
  @POST
  @Path("{id}/length")
  public JsonObject resize(@PathParam("id") long id, JsonObject asked) {
    AppointmentId appointment = new AppointmentId(id);
    return shown(appointments.resize(appointment, version(asked), length(asked)));
  }

  /**
   * @param step a status' code such as {@code arrived}, or {@code undo}
   * @param asked {@code version}
   */
  @POST
  @Path("{id}/{step}")
  public JsonObject step(
      @PathParam("id") long id, @PathParam("step") String step, JsonObject asked) {
    AppointmentId appointment = new AppointmentId(id);
    int version = version(asked);
    return shown(
        switch (step) {
          case "confirmed" -> appointments.confirm(appointment, version);
          case "arrived" -> appointments.arrive(appointment, version);
          case "in-consultation" -> appointments.startConsultation(appointment, version);
          case "finished" -> appointments.finish(appointment, version);
          case "no-show" -> appointments.noShow(appointment, version);
          case "cancelled" -> appointments.cancel(appointment, version, null);
          case "undo" -> appointments.undo(appointment, version);
          default -> throw new BadRequestException();
        });
  }

  /** What to say before booking this: {@code {"warnings": [sentence, …]}}. */
  @GET
  @Path("warnings")
  public JsonObject warnings(
      @QueryParam("practitioner") long practitioner,
      @QueryParam("patient") long patient,
      @QueryParam("start") String start,
      @QueryParam("minutes") int minutes) {
    JsonArrayBuilder sentences = Json.createArrayBuilder();
    LocalDateTime from = time(start);
    Duration length = Duration.ofMinutes(minutes);
    agendas
        .warnings(
            new UserId(practitioner), patient == 0 ? null : new PatientId(patient), from, length)
        .forEach(warning -> sentences.add(Words.text(warning.label())));
    LocalDateTime end = agendas.endOf(from, length);
    if (!end.equals(from.plus(length))) {
      sentences.add(Words.text("scheduling.day.clock-jumps", Dates.time(end.toLocalTime())));
    }
    if (patient != 0) {
      PlannedVisit visit = new PlannedVisit(patient, new UserId(practitioner), from, minutes);
      Filled.ask(advice, place -> place.before(visit)).answers().stream()
          .flatMap(List::stream)
          .forEach(sentences::add);
    }
    return Json.createObjectBuilder().add("warnings", sentences).build();
  }

  /** Who has yet to come today; see {@link ExpectedSearch#find}. */
  @GET
  @Path("expected")
  public JsonObject expected(@QueryParam("q") String typed) {
    return expected.find(typed);
  }

  /** Whether the page at this address is still what it shows: {@code {"stamp": …}}. */
  @GET
  @Path("stamp")
  public JsonObject stamp() {
    return Json.createObjectBuilder()
        .add("stamp", stamps.of(stamps.shown(users.practitioners())))
        .build();
  }

  /**
   * The next time at which somebody is free, from a day on; empty when nobody is for weeks.
   *
   * @param among numbers of practitioners; all of them when none is given
   */
  @GET
  @Path("next-free")
  public JsonObject nextFree(
      @QueryParam("from") String from,
      @QueryParam("minutes") int minutes,
      @QueryParam("among") List<Long> among) {
    List<UserId> all =
        users.practitioners().stream()
            .map(UserView::id)
            .filter(id -> among.isEmpty() || among.contains(id.value()))
            .toList();
    LocalDate day = from == null ? LocalDate.now(clock) : time(from + "T00:00").toLocalDate();
    return agendas
        .nextFree(all, day, Duration.ofMinutes(minutes))
        .map(AppointmentsResource::shown)
        .orElse(JsonObject.EMPTY_JSON_OBJECT);
  }

  private static JsonObject shown(FreeSlot slot) {
    return Json.createObjectBuilder()
        .add("practitioner", slot.practitioner().value())
        .add("start", slot.start().toString())
        .build();
  }

  private JsonObject changed(AppointmentView before, AppointmentView after) {
    return Json.createObjectBuilder()
        .add("before", shown(before))
        .add("after", shown(after))
        .build();
  }

  private JsonObject shown(AppointmentView appointment) {
    return Json.createObjectBuilder()
        .add("id", appointment.id().value())
        .add("version", appointment.version())
        .add("practitioner", appointment.practitioner().value())
        .add("summary", summary(appointment))
        .add("start", appointment.start().toString())
        .add("time", Dates.time(appointment.start().toLocalTime()))
        .add("status", appointment.status().code())
        .add("type", appointment.type().name())
        .add("reason", Objects.toString(appointment.reason(), ""))
        .add("note", Objects.toString(appointment.note(), ""))
        .build();
  }

  /** « PETIT Anne, mardi 1er décembre 10:15, Dr Castaing »: who, when, with whom. */
  private String summary(AppointmentView appointment) {
    String practitioner =
        users.practitioners().stream()
            .filter(one -> one.id().equals(appointment.practitioner()))
            .findFirst()
            .map(UserView::displayName)
            .orElse("");
    return Words.text(
        "scheduling.day.summary",
        appointment.patientName(),
        Dates.weekdayAndDay(appointment.start().toLocalDate(), Texts.locale()),
        Dates.time(appointment.start().toLocalTime()),
        practitioner);
  }

  private static int version(JsonObject asked) {
    return JsonNumbers.required(asked, "version");
  }

  private static Duration length(JsonObject asked) {
    return Duration.ofMinutes(JsonNumbers.required(asked, "minutes"));
  }

  private static VisitType type(JsonObject asked) {
    try {
      return VisitType.valueOf(asked.getString("type", ""));
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e);
    }
  }

  private static LocalDateTime time(String text) {
    try {
      LocalDateTime time = LocalDateTime.parse(text);
      if (!Shown.possible(time.toLocalDate())) {
        throw new BadRequestException();
      }
      return time;
    } catch (DateTimeException | NullPointerException e) {
      throw new BadRequestException(e);
    }
  }
}

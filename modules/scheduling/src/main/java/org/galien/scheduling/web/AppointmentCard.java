package org.galien.scheduling.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.platform.voice.Age;
import org.galien.platform.voice.Dates;
import org.galien.scheduling.AppointmentStatus;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.web.Lanes.Lane;

/** One appointment in the grid. */
public final class AppointmentCard extends VisitCard {

  /** From this length on, a second line of text can be read. */
  private static final int TALL = 25;

  /** Where more stand side by side, the name needs all the room there is. */
  private static final int MANY = 2;

  private final Place place;
  private final ZoneId zone;
  private final Lane lane;

  AppointmentCard(AppointmentView appointment, Place place, ZoneId zone, Lane lane) {
    super(appointment);
    this.place = place;
    this.zone = zone;
    this.lane = lane;
  }

  public long getPractitioner() {
    return appointment.practitioner().value();
  }

  public String getStart() {
    return appointment.start().toString();
  }

  public int getMinutes() {
    return appointment.minutes();
  }

  public String getStatus() {
    return appointment.status().code();
  }

  /** Steps that may follow, parted by spaces, in the order of their usual use. */
  public String getSteps() {
    return appointment.status().next().stream()
        .sorted(Comparator.naturalOrder())
        .map(AppointmentStatus::code)
        .collect(Collectors.joining(" "));
  }

  public boolean isMovable() {
    return appointment.status().movable();
  }

  public String getCss() {
    return "ev v-"
        + appointment.type().code()
        + " s-"
        + StatusLook.of(appointment.status()).css()
        + (isTall() ? " n2" : "")
        + (lane.of() > 1 ? " beside" : "")
        + (lane.of() > MANY ? " many" : "");
  }

  public String getStyle() {
    return place.style()
        + (lane.of() > 1 ? ";--lane:" + lane.index() + ";--lanes:" + lane.of() : "");
  }

  public String getIcon() {
    return VisitLook.icon(appointment.type());
  }

  /** With the age of children. */
  public String getName() {
    LocalDate day = appointment.start().toLocalDate();
    return Age.child(appointment.birthDate(), day)
        ? appointment.patientName() + ", " + Words.age(appointment.birthDate(), day)
        : appointment.patientName();
  }

  /** « 14/03/1958 (68 ans) ». */
  public String getBorn() {
    return born(appointment.start().toLocalDate());
  }

  /** Name of the kind of visit, as in {@code SUIVI}. */
  public String getType() {
    return appointment.type().name();
  }

  public String getReason() {
    return appointment.reason() == null ? "" : appointment.reason();
  }

  public boolean isTall() {
    return place.minutes() >= TALL;
  }

  /** What happened, else what was noted. */
  public String getSecondLine() {
    if (appointment.startedAt() != null && appointment.finishedAt() != null) {
      return Words.text(
          "scheduling.day.seen-from-to",
          clock(appointment.startedAt()),
          clock(appointment.finishedAt()));
    }
    return getNote();
  }

  public String getStatusCss() {
    return StatusLook.of(appointment.status()).css();
  }

  public String getStatusIcon() {
    return StatusLook.of(appointment.status()).icon();
  }

  public String getStatusLabel() {
    return Words.text(appointment.status().label());
  }

  /** Beside the icon: a time, a word, or nothing where the icon says it all. */
  public String getStatusText() {
    return switch (appointment.status()) {
      case ARRIVED -> clock(appointment.arrivedAt());
      case IN_CONSULTATION ->
          (isTall() ? getStatusLabel() + " " : "") + clock(appointment.startedAt());
      case NO_SHOW -> getStatusLabel();
      default -> "";
    };
  }

  public boolean isInConsultation() {
    return appointment.status() == AppointmentStatus.IN_CONSULTATION;
  }

  public String getTitle() {
    return joined(" · ", Words.text("scheduling.day.born", Dates.date(appointment.birthDate())));
  }

  /** What a screen reader says. */
  public String getLabel() {
    return joined(", ", Words.length(appointment.minutes()));
  }

  private String joined(String separator, String detail) {
    LocalDateTime start = appointment.start();
    String times =
        Dates.time(start.toLocalTime()) + "–" + Dates.time(appointment.end().toLocalTime());
    return Stream.of(
            times,
            getName(),
            detail,
            Words.text(appointment.type().label()),
            getReason(),
            getStatusLabel() + (hasClock() ? " " + lastClock() : ""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(separator));
  }

  private boolean hasClock() {
    return appointment.status() == AppointmentStatus.ARRIVED || isInConsultation();
  }

  private String lastClock() {
    return clock(isInConsultation() ? appointment.startedAt() : appointment.arrivedAt());
  }

  private String clock(Instant instant) {
    return Dates.time(LocalTime.ofInstant(instant, zone));
  }
}

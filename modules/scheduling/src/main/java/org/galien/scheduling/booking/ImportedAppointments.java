package org.galien.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.galien.patients.imports.CellShape;
import org.galien.patients.imports.ImportColumn;
import org.galien.patients.imports.ImportOwner;
import org.galien.patients.imports.ImportRow;
import org.galien.patients.imports.ImportRun;
import org.galien.patients.imports.ImportTarget;
import org.galien.patients.imports.MadeRows;
import org.galien.patients.imports.Obstacle;
import org.galien.patients.imports.RowRefused;
import org.galien.patients.imports.Taken;
import org.galien.platform.Refusal;
import org.galien.platform.text.Folding;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.scheduling.AppointmentStatus;
import org.galien.scheduling.VisitType;

/**
 * Appointments of other software. They come last: whoever books with one of the practitioners
 * meanwhile waits until all are there.
 */
@ApplicationScoped
class ImportedAppointments implements ImportTarget {

  private static final Duration LONGEST = Duration.ofHours(12);
  private static final String LENGTH = "length";

  @Inject EntityManager em;
  @Inject Slots slots;
  @Inject Users users;
  @Inject Clock clock;

  @Override
  public String kind() {
    return "appointments";
  }

  @Override
  public String label() {
    return "scheduling.import.appointments";
  }

  @Override
  public int order() {
    return 900;
  }

  @Override
  public List<String> names() {
    return List.of("rendezvous", "agenda", "rdv", ".ics", "ics");
  }

  @Override
  public List<ImportColumn> columns() {
    return List.of(
        column(ImportColumn.ID, CellShape.TEXT, "uid", "id", "numero", "id rdv", "num"),
        column(
                "start",
                CellShape.TEXT,
                "dtstart",
                "debut",
                "date heure",
                "date",
                "date rdv",
                "jour")
            .necessary(),
        column("clock", CellShape.TIME, "heure", "heure debut", "heure rdv"),
        column("end", CellShape.TIME, "dtend", "fin", "date fin", "heure fin"),
        column(LENGTH, CellShape.NUMBER, "duree", "duree minutes", "minutes"),
        column("practitioner", CellShape.TEXT, "praticien", "medecin", "agenda", "organizer", "dr"),
        column("reason", CellShape.TEXT, "motif", "objet", "libelle", "description"),
        column("note", CellShape.TEXT, "note", "commentaire", "remarque"),
        column("status", CellShape.TEXT, "status", "statut", "etat"),
        column("recurrence", CellShape.TEXT, "rrule", "recurrence"));
  }

  private static ImportColumn column(String key, CellShape shape, String... synonyms) {
    return ImportColumn.of(key, "scheduling.import.column." + key, shape, synonyms);
  }

  @Override
  public Taken take(ImportRow row, ImportOwner owner, ImportRun run) throws RowRefused {
    if (row.has("recurrence")) {
      throw new RowRefused("recurrence", "scheduling.import.recurring");
    }
    LocalDate today = LocalDate.now(clock);
    LocalDateTime start = row.time("start", "clock", today);
    if (start == null) {
      throw new RowRefused("start", "patients.import.missing");
    }
    AppointmentEntity appointment = new AppointmentEntity();
    appointment.startsAt = start;
    appointment.endsAt = end(row, start, today);
    appointment.practitionerId = practitioner(row).value();
    appointment.type = VisitType.CONSULT;
    appointment.reason = none(row.text("reason", 120));
    appointment.note = none(row.text("note", 300));
    appointment.status = status(row, appointment.endsAt);
    place(appointment, run.writing());
    if (!run.writing()) {
      return Taken.made(0);
    }
    appointment.patientId = owner.patient().value();
    appointment.bookedAt = clock.instant();
    appointment.bookedBy = run.actor().person() ? run.actor().user().value() : null;
    em.persist(appointment);
    slots.flush();
    return Taken.made(appointment.id);
  }

  /** Two at one time stand beside each other, as they did there. */
  private void place(AppointmentEntity appointment, boolean writing) throws RowRefused {
    if (writing) {
      slots.lockAgenda(appointment.practitionerId);
    }
    if (!appointment.status.holdsSlot()) {
      return;
    }
    try {
      appointment.lane =
          slots.freeLane(
              appointment.practitionerId, appointment.startsAt, appointment.endsAt, true, 0);
    } catch (SlotAlreadyTaken taken) {
      throw new RowRefused("start", "scheduling.import.taken");
    }
  }

  private LocalDateTime end(ImportRow row, LocalDateTime start, LocalDate today) throws RowRefused {
    Duration length = length(row, start, today);
    boolean impossible =
        !length.isPositive()
            || length.compareTo(LONGEST) > 0
            || !start.plus(length).minusNanos(1).toLocalDate().equals(start.toLocalDate());
    if (impossible) {
      throw new RowRefused(row.has("end") ? "end" : LENGTH, "scheduling.import.length");
    }
    if (start.isBefore(LocalDateTime.now(clock))) {
      return start.plus(length);
    }
    try {
      return slots.end(start, length);
    } catch (Refusal refused) {
      throw new RowRefused("start", "patients.import.time-unreadable");
    }
  }

  private static Duration length(ImportRow row, LocalDateTime start, LocalDate today)
      throws RowRefused {
    if (row.text(LENGTH).matches("\\d{1,3}")) {
      return Duration.ofMinutes(Long.parseLong(row.text(LENGTH)));
    }
    String end = row.text("end");
    if (end.isEmpty()) {
      return VisitType.CONSULT.duration();
    }
    if (end.matches("\\d{1,2}[:hH]\\d{0,2}(:\\d{2})?")) {
      String[] parts = end.split("[:hH]");
      int minute = parts.length > 1 && !parts[1].isEmpty() ? Integer.parseInt(parts[1]) : 0;
      int minutes = Integer.parseInt(parts[0]) * 60 + minute;
      return Duration.ofMinutes(minutes - start.getHour() * 60L - start.getMinute());
    }
    return Duration.between(start, row.time("end", "", today));
  }

  /**
   * By login, RPPS or the name on screens, with or without title; the only one where none is named.
   */
  private UserId practitioner(ImportRow row) throws RowRefused {
    List<UserView> all = users.practitioners();
    String named = bare(row.text("practitioner"));
    List<UserView> meant = named.isEmpty() ? all : all.stream().filter(u -> is(u, named)).toList();
    if (meant.size() != 1) {
      throw new RowRefused("practitioner", "scheduling.import.practitioner");
    }
    return meant.getFirst().id();
  }

  private static boolean is(UserView user, String named) {
    String name = bare(user.displayName());
    boolean family = (" " + name + " ").endsWith(" " + named + " ");
    return name.equals(named)
        || family
        || named.equals(user.login())
        || !user.rpps().isEmpty() && named.equals(user.rpps());
  }

  private static String bare(String name) {
    return Folding.fold(name)
        .replaceAll("[^a-z0-9.@]+", " ")
        .replaceFirst("^\\s*(dr|docteur|pr)\\.? ", "")
        .strip();
  }

  private AppointmentStatus status(ImportRow row, LocalDateTime end) {
    String status = row.text("status").toLowerCase(Locale.ROOT);
    if (status.startsWith("cancel") || status.startsWith("annul")) {
      return AppointmentStatus.CANCELLED;
    }
    if (end.isBefore(LocalDateTime.now(clock))) {
      return Folding.fold(status).matches("absent|lapin|non venu|no show")
          ? AppointmentStatus.NO_SHOW
          : AppointmentStatus.FINISHED;
    }
    return AppointmentStatus.BOOKED;
  }

  private static String none(String text) {
    return text.isEmpty() ? null : text;
  }

  @Override
  public List<Obstacle> obstacles(MadeRows made) {
    long changed = made.count(em, "scheduling_appointment", "version > 1");
    return List.of(new Obstacle("scheduling.import.obstacle", changed));
  }

  @Override
  public void undo(MadeRows made) {
    made.delete(em, "scheduling_appointment");
  }
}

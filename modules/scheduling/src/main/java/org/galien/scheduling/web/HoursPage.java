package org.galien.scheduling.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.agenda.Agendas;
import org.galien.scheduling.hours.HoursRights;
import org.galien.scheduling.hours.PlannedAbsence;
import org.galien.scheduling.hours.Schedules;
import org.galien.scheduling.hours.WeekHours;
import org.galien.scheduling.hours.Weeks;

/** « Horaires »: the weeks and absences of one practitioner, and the appointments in their way. */
@Named("hoursPage")
@RequestScoped
public class HoursPage {

  @Inject Users users;
  @Inject Weeks weeks;
  @Inject Schedules schedules;
  @Inject Agendas agendas;
  @Inject HoursRights rights;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  private List<UserView> practitioners;
  private UserView practitioner;
  private List<AppointmentView> conflicts;
  private List<Colleague> colleagues;

  /** The one named; where nobody is, the first whose hours one may set. */
  @PostConstruct
  void read() {
    practitioners = users.practitioners().stream().filter(p -> rights.maySet(p.id())).toList();
    String named = Objects.requireNonNullElse(request.getParameter("praticien"), "");
    practitioner =
        practitioners.stream()
            .filter(p -> named(p, named))
            .findFirst()
            .or(this::begin)
            .orElse(null);
  }

  /** What is sent names whose hours it sets, or sets nobody's. */
  private Optional<UserView> begin() {
    boolean sent = !request.getMethod().equals("GET");
    return sent || request.getParameter("praticien") != null
        ? Optional.empty()
        : practitioners.stream().findFirst();
  }

  public List<UserView> getPractitioners() {
    return practitioners;
  }

  /** Why there is no {@link #getPractitioner()}: a message key. */
  public String getNobody() {
    String named = request.getParameter("praticien");
    if (named == null || practitioners.isEmpty()) {
      return "scheduling.hours.nobody";
    }
    boolean here = users.practitioners().stream().anyMatch(p -> named(p, named));
    return here ? "scheduling.hours-of-others" : "scheduling.hours.left";
  }

  private static boolean named(UserView one, String number) {
    return String.valueOf(one.id().value()).equals(number);
  }

  /** Null when there is none. */
  public UserView getPractitioner() {
    return practitioner;
  }

  UserId practitioner() {
    return practitioner.id();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  public boolean maySet(long user) {
    return rights.maySet(new UserId(user));
  }

  static String address(UserId practitioner) {
    return "/horaires.xhtml?praticien=" + practitioner.value();
  }

  /** Where the form begins with a colleague's week. */
  public String likeAddress(UserId colleague) {
    return "horaires.xhtml?praticien=" + practitioner.id().value() + "&comme=" + colleague.value();
  }

  public List<WeekHours> getWeeks() {
    return weeks.from(practitioner.id(), today());
  }

  public List<PlannedAbsence> getAbsences() {
    return schedules.absences(practitioner.id(), today());
  }

  public List<AppointmentView> getConflicts() {
    if (conflicts == null) {
      conflicts = agendas.outsideHours(practitioner.id());
    }
    return conflicts;
  }

  /** How many appointments are in the way of a colleague's hours, where any are. */
  public List<Colleague> getColleaguesInConflict() {
    if (colleagues == null) {
      colleagues =
          practitioners.stream()
              .filter(p -> !p.equals(practitioner))
              .map(p -> new Colleague(p, agendas.outsideHours(p.id()).size()))
              .filter(colleague -> colleague.conflicts() > 0)
              .toList();
    }
    return colleagues;
  }

  /** Whose page lists the appointments in the way. */
  public record Colleague(UserView practitioner, int conflicts) {}

  /** « À partir du 01/12/2026 », « Du 01/12/2026 au 14/12/2026 ». */
  public String period(WeekHours week) {
    return week.to() == null
        ? Words.text("scheduling.hours.since", Dates.date(week.from()))
        : Words.text("scheduling.hours.period", Dates.date(week.from()), Dates.date(week.to()));
  }

  /** « Lundi 08:30–12:00, 14:00–18:00 », one a worked day. */
  public List<String> days(WeekHours week) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> week.on(day).findAny().isPresent())
        .map(day -> name(day) + " " + times(week, day))
        .toList();
  }

  private static String times(WeekHours week, DayOfWeek day) {
    return week.on(day)
        .map(time -> Dates.time(time.from()) + "–" + Dates.time(time.to()))
        .collect(Collectors.joining(", "));
  }

  static String name(DayOfWeek day) {
    String name = day.getDisplayName(TextStyle.FULL, Texts.locale());
    return name.substring(0, 1).toUpperCase(Texts.locale()) + name.substring(1);
  }

  /** « 01/12/2026 », « 01/12/2026–14/12/2026 », « 01/12/2026 14:00–16:00 ». */
  public String when(PlannedAbsence absence) {
    var start = absence.span().start();
    var end = absence.span().end();
    boolean whole =
        start.equals(start.toLocalDate().atStartOfDay())
            && end.equals(end.toLocalDate().atStartOfDay());
    LocalDate first = start.toLocalDate();
    LocalDate last = end.minusNanos(1).toLocalDate();
    if (whole) {
      return Dates.date(first) + (first.equals(last) ? "" : "–" + Dates.date(last));
    }
    return Dates.moment(start)
        + "–"
        + (first.equals(last) ? Dates.time(end.toLocalTime()) : Dates.moment(end));
  }
}

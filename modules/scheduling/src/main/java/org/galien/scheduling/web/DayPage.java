package org.galien.scheduling.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.galien.platform.users.Acting;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;
import org.galien.scheduling.VisitType;
import org.galien.scheduling.agenda.Agendas;
import org.galien.scheduling.agenda.DayAgenda;

/** « Ma journée »: a day of all practitioners, or a week of one. */
@Named("dayPage")
@RequestScoped
public class DayPage {

  /** As many columns stand on a sheet held upright. */
  private static final int NARROW = 4;

  @Inject Agendas agendas;
  @Inject Users users;
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject ShownStamp stamps;

  private Shown shown;
  private List<UserView> practitioners;
  private ZonedDateTime now;
  private DayAgenda agenda;
  private Axis axis;
  private String stamp;
  private List<ColumnCard> columns;

  @PostConstruct
  void read() {
    now = ZonedDateTime.now(clock);
    practitioners = users.practitioners();
    shown = stamps.shown(practitioners);
    stamp = stamps.of(shown);
    agenda =
        shown.week()
            ? agendas.week(shown.date(), new UserId(shown.practitioner()))
            : agendas.day(shown.date(), agendas.practitioners(shown.date(), shown.date()));
    LocalDateTime top = shown.from().atTime(agenda.from());
    axis = shown.week() ? Axis.ofWeek(top) : new Axis(top, clock.getZone());
    columns =
        IntStream.range(0, agenda.columns().size())
            .mapToObj(
                i -> new ColumnCard(agenda, i, now.toLocalDate(), clock.getZone(), shown.week()))
            .toList();
  }

  public List<ColumnCard> getColumns() {
    return columns;
  }

  public List<UserView> getPractitioners() {
    return practitioners;
  }

  public long getPractitioner() {
    return shown.practitioner();
  }

  public String getTitle() {
    return shown.week()
        ? Words.text("scheduling.day.week-title", Dates.date(shown.from()), Dates.date(shown.to()))
        : Dates.longDate(shown.date(), Texts.locale());
  }

  public boolean isWeek() {
    return shown.week();
  }

  /** True when the day or the week of today is shown. */
  public boolean isCurrent() {
    return !now.toLocalDate().isBefore(shown.from()) && !now.toLocalDate().isAfter(shown.to());
  }

  /** ISO 8601. */
  public String getDate() {
    return shown.date().toString();
  }

  public String getToday() {
    return now.toLocalDate().toString();
  }

  public String getTodayAddress() {
    return shown.on(now.toLocalDate()).address();
  }

  public String getPreviousAddress() {
    return shown.moved(-1).address();
  }

  public String getNextAddress() {
    return shown.moved(1).address();
  }

  public String getDayAddress() {
    return shown.inWeek(false, 0).address();
  }

  public String getWeekAddress() {
    return shown.inWeek(true, stamps.ownOrFirst(practitioners)).address();
  }

  public String dayAddress(String date) {
    return "journee.xhtml?jour=" + date;
  }

  /** Compared by the script with what the server says later. */
  public String getStamp() {
    return stamp;
  }

  /** Labels of full hours, with the row each stands in. */
  public List<Hour> getHours() {
    return IntStream.range(agenda.from().getHour(), agenda.endHour())
        .mapToObj(h -> axis.top().withHour(h))
        .filter(hour -> axis.jump().filter(j -> j.skipped() && j.covers(hour)).isEmpty())
        .flatMap(this::labels)
        .toList();
  }

  private Stream<Hour> labels(LocalDateTime hour) {
    return Stream.concat(Stream.of(axis.minutes(hour)), axis.minutesAgain(hour).stream())
        .map(at -> new Hour(Dates.time(hour.toLocalTime()), at / Place.STEP + 1));
  }

  /**
   * Minute of the wall clock at which it jumps below the top, for the script; a day's end if not.
   */
  public int getJumpAt() {
    return axis.jump().map(j -> j.before().toLocalTime().toSecondOfDay() / 60).orElse(24 * 60);
  }

  /** By how many minutes it jumps, negative when it goes back. */
  public long getJumpBy() {
    return axis.jump().map(j -> Duration.between(j.before(), j.after()).toMinutes()).orElse(0L);
  }

  public int getRows() {
    return axis.minutes(axis.top().toLocalDate().atStartOfDay().plusHours(agenda.endHour()))
        / Place.STEP;
  }

  /** True when the columns want the sheet's long side to be printed. */
  public boolean isWide() {
    return columns.size() > NARROW;
  }

  /** Where the grid starts, as in {@code 08:00}. */
  public String getFrom() {
    return Dates.time(agenda.from());
  }

  /** Rows from the top to now, negative when now is not in the grid. */
  public double getNowRow() {
    LocalDateTime top = now.toLocalDate().atTime(agenda.from());
    double rows = new Axis(top, axis.zone()).now(now) / (double) Place.STEP;
    return isCurrent() && rows <= getRows() ? Math.round(rows * 100) / 100.0 : -1;
  }

  public String getNowTime() {
    return Dates.time(now.toLocalTime());
  }

  public List<VisitLook> getVisits() {
    return Arrays.stream(VisitType.values()).map(VisitLook::new).toList();
  }

  /**
   * A label of the time axis.
   *
   * @param row from 1
   */
  public record Hour(String label, int row) {

    public String getLabel() {
      return label;
    }

    public int getRow() {
      return row;
    }
  }
}

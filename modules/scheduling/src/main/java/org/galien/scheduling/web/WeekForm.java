package org.galien.scheduling.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.galien.platform.Refusal;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.text.TextTooLong;
import org.galien.platform.users.UserId;
import org.galien.platform.voice.Dates;
import org.galien.platform.voice.TypedDate;
import org.galien.platform.voice.TypedTime;
import org.galien.platform.web.forms.FormOnce;
import org.galien.platform.web.forms.FormState;
import org.galien.scheduling.hours.HoursRefused;
import org.galien.scheduling.hours.WeekHours;
import org.galien.scheduling.hours.WeekPlannedLater;
import org.galien.scheduling.hours.Weeks;
import org.galien.scheduling.hours.WeeksChangedMeanwhile;

/**
 * The week being set; the fields of a day are {@code d1-0}, {@code d1-1} and so on, a pair for each
 * time worked. All that the week it begins with has is drawn, so that saving drops nothing unseen.
 */
@Named("weekForm")
@RequestScoped
public class WeekForm {

  private static final int LEAST = 2;
  private static final int MOST = 12;

  @Inject HoursPage page;
  @Inject Weeks weeks;
  @Inject FormOnce once;
  @Inject HttpServletRequest request;

  private final FormState form = new FormState();
  private int times = LEAST;
  private boolean untilNext;
  private String stamp;

  /** Shows the week that holds; when a form is sent, what was typed comes after and stays. */
  @PostConstruct
  void read() {
    form.put("from", Dates.date(page.today()));
    stamp = request.getParameter("semaines");
    if (page.getPractitioner() != null) {
      Optional<WeekHours> own = first(page.practitioner());
      own.ifPresent(week -> form.put("room", week.room()));
      colleague().map(this::first).orElse(own).ifPresent(this::show);
    }
    times = Math.max(times, number("plages").map(n -> (int) Math.min(n, MOST)).orElse(LEAST));
  }

  /** Whose week to start from. */
  private Optional<UserId> colleague() {
    return number("comme").map(UserId::new);
  }

  private Optional<Long> number(String parameter) {
    return Optional.ofNullable(request.getParameter(parameter))
        .filter(text -> text.matches("\\d{1,15}"))
        .map(Long::valueOf);
  }

  private Optional<WeekHours> first(UserId practitioner) {
    return weeks.from(practitioner, page.today()).stream().findFirst();
  }

  private void show(WeekHours week) {
    for (DayOfWeek day : DayOfWeek.values()) {
      int field = 0;
      for (WeekHours.Time time : week.on(day).toList()) {
        form.put(name(day, field++), Dates.time(time.from()));
        form.put(name(day, field++), Dates.time(time.to()));
      }
      times = Math.max(times, field / 2);
    }
  }

  public void save() {
    try {
      once.save(
          () -> {
            WeekHours week = week();
            if (form.isRefused()) {
              return null;
            }
            weeks.set(week, stamp == null ? "" : stamp);
            return FormAnswer.at(HoursPage.address(week.practitioner()))
                .andSay("scheduling.hours.done");
          });
    } catch (HoursRefused refused) {
      form.refuse(refused.weekday() == null ? "from" : name(refused.weekday()), refused);
    } catch (WeekPlannedLater later) {
      form.refuse("to", later);
    } catch (WeeksChangedMeanwhile changed) {
      stamp = null; // They are shown anew.
      form.refuse("from", changed);
    } catch (TextTooLong tooLong) {
      form.refuse("room", tooLong);
    } catch (Refusal refused) {
      form.refuse("from", refused);
    }
  }

  private WeekHours week() {
    LocalDate from = day("from");
    LocalDate to = form.filled("to") ? day("to") : untilNext ? dayBeforeNext(from) : null;
    List<WeekHours.Time> worked = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      for (int field = 0; field < 2 * times; field += 2) {
        time(day, field).ifPresent(worked::add);
      }
    }
    String room = form.filled("room") ? form.text("room").strip() : null;
    return new WeekHours(page.practitioner(), room, from, to, worked);
  }

  private LocalDate dayBeforeNext(LocalDate from) {
    return weeks.next(page.practitioner(), from).map(next -> next.minusDays(1)).orElse(null);
  }

  private LocalDate day(String field) {
    Optional<LocalDate> day = TypedDate.coming(form.text(field), page.today());
    if (day.isEmpty()) {
      form.refuse(field, "platform.date.bad");
    }
    return day.orElse(page.today());
  }

  private Optional<WeekHours.Time> time(DayOfWeek day, int field) {
    if (!form.filled(name(day, field)) && !form.filled(name(day, field + 1))) {
      return Optional.empty();
    }
    Optional<LocalTime> from = TypedTime.read(form.text(name(day, field)));
    Optional<LocalTime> to = TypedTime.read(form.text(name(day, field + 1)));
    if (from.isEmpty() || to.isEmpty()) {
      form.refuse(name(day), "scheduling.day.bad-time");
      return Optional.empty();
    }
    return Optional.of(new WeekHours.Time(day, from.get(), to.get()));
  }

  private static String name(DayOfWeek day) {
    return "d" + day.getValue();
  }

  private static String name(DayOfWeek day, int field) {
    return name(day) + "-" + field;
  }

  public FormState getForm() {
    return form;
  }

  /** The weeks shown, for who saves; what was sent stays while it is refused for other reasons. */
  public String getStamp() {
    return stamp == null ? weeks.stamp(page.practitioner()) : stamp;
  }

  public boolean isPlannedLater() {
    return weeks.next(page.practitioner(), page.today()).isPresent();
  }

  public boolean isUntilNext() {
    return untilNext;
  }

  public void setUntilNext(boolean untilNext) {
    this.untilNext = untilNext;
  }

  /** How many times a day has room for. */
  public int getTimes() {
    return times;
  }

  /** « Mardi, début du matin », and beyond the afternoon « Mardi, début de la plage 3 ». */
  public String label(String day, int field) {
    return field < 2 * LEAST
        ? Words.text("scheduling.hours.at-" + field, day)
        : Words.text(
            "scheduling.hours.at-" + (field % 2 == 0 ? "start" : "end"), day, field / 2 + 1);
  }

  public List<Day> getDays() {
    return Arrays.stream(DayOfWeek.values()).map(d -> new Day(name(d), HoursPage.name(d))).toList();
  }

  /** A line of the form. */
  public record Day(String field, String label) {

    public String getField() {
      return field;
    }

    public String getLabel() {
      return label;
    }
  }
}

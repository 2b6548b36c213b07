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
import org.galien.scheduling.hours.Weeks;

/** The week being set, two times a day; the fields are {@code d1-0} to {@code d7-3}. */
@Named("weekForm")
@RequestScoped
public class WeekForm {

  private static final int FIELDS = 4;

  @Inject HoursPage page;
  @Inject Weeks weeks;
  @Inject FormOnce once;
  @Inject HttpServletRequest request;

  private final FormState form = new FormState();

  /** Shows the week that holds; when a form is sent, what was typed comes after and stays. */
  @PostConstruct
  void read() {
    form.put("from", Dates.date(page.today()));
    if (page.getPractitioner() != null) {
      shown().ifPresent(this::show);
    }
  }

  /** Somebody else's week, to start from, or the practitioner's own. */
  private Optional<WeekHours> shown() {
    String like = request.getParameter("comme");
    boolean other = like != null && like.matches("\\d{1,15}");
    UserId whose = other ? new UserId(Long.parseLong(like)) : page.practitioner();
    return weeks.from(whose, page.today()).stream().findFirst();
  }

  private void show(WeekHours week) {
    if (week.practitioner().equals(page.practitioner())) {
      form.put("room", week.room());
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      int field = 0;
      for (WeekHours.Time time : week.on(day).limit(FIELDS / 2).toList()) {
        form.put(name(day, field++), Dates.time(time.from()));
        form.put(name(day, field++), Dates.time(time.to()));
      }
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
            weeks.set(week);
            return FormAnswer.at(HoursPage.address(week.practitioner()))
                .andSay("scheduling.hours.done");
          });
    } catch (HoursRefused refused) {
      form.refuse(refused.weekday() == null ? "from" : name(refused.weekday()), refused);
    } catch (TextTooLong tooLong) {
      form.refuse("room", tooLong);
    } catch (Refusal refused) {
      form.refuse("from", refused);
    }
  }

  private WeekHours week() {
    LocalDate from = day("from");
    LocalDate to = form.filled("to") ? day("to") : null;
    List<WeekHours.Time> times = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      for (int field = 0; field < FIELDS; field += 2) {
        time(day, field).ifPresent(times::add);
      }
    }
    String room = form.filled("room") ? form.text("room").strip() : null;
    return new WeekHours(page.practitioner(), room, from, to, times);
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

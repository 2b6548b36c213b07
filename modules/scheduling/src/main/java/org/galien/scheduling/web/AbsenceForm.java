package org.galien.scheduling.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.galien.platform.Refusal;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.voice.TypedDate;
import org.galien.platform.voice.TypedTime;
import org.galien.platform.web.forms.FormOnce;
import org.galien.platform.web.forms.FormState;
import org.galien.scheduling.hours.Absence;
import org.galien.scheduling.hours.AbsenceKind;
import org.galien.scheduling.hours.Schedules;

/** A time at which one practitioner, or the whole practice, is not there. */
@Named("absenceForm")
@RequestScoped
public class AbsenceForm {

  @Inject HoursPage page;
  @Inject Schedules schedules;
  @Inject FormOnce once;
  @Inject HttpServletRequest request;

  private final FormState form = new FormState();
  private boolean everybody;

  @PostConstruct
  void read() {
    form.put("kind", AbsenceKind.ABSENCE.name());
  }

  public void save() {
    try {
      once.save(
          () -> {
            Optional<LocalDateTime> start = moment("first", "start", 0);
            Optional<LocalDateTime> end = moment(form.filled("last") ? "last" : "first", "end", 1);
            if (form.isRefused() || start.isEmpty() || end.isEmpty()) {
              return null;
            }
            who().forEach(one -> schedules.absent(absence(one, start.get(), end.get())));
            return FormAnswer.at(HoursPage.address(page.practitioner()))
                .andSay("scheduling.hours.absence-done");
          });
    } catch (Refusal refused) {
      form.refuse("first", refused);
    }
  }

  /**
   * Cancels the one whose number the button pressed carries, wherever it stands by now. The agenda
   * is as before; who was told to come another day stays there.
   */
  public void cancel() {
    once.save(
        () -> {
          schedules.cancelAbsence(Long.parseLong(request.getParameter("absences:drop")));
          return FormAnswer.at(HoursPage.address(page.practitioner()))
              .andSay("scheduling.hours.absence-cancelled");
        });
  }

  private List<UserId> who() {
    return everybody
        ? page.getPractitioners().stream().map(UserView::id).toList()
        : List.of(page.practitioner());
  }

  private Absence absence(UserId who, LocalDateTime start, LocalDateTime end) {
    String label = form.filled("label") ? form.text("label").strip() : null;
    return new Absence(who, start, end, AbsenceKind.valueOf(form.text("kind")), label);
  }

  /** Without a time the day as a whole: its start, or the next one's. */
  private Optional<LocalDateTime> moment(String day, String time, int days) {
    Optional<LocalDate> date = TypedDate.coming(form.text(day), page.today());
    if (date.isEmpty()) {
      form.refuse(day, "platform.date.bad");
      return Optional.empty();
    }
    if (!form.filled(time)) {
      return date.map(one -> one.plusDays(days).atStartOfDay());
    }
    Optional<LocalTime> clock = TypedTime.read(form.text(time));
    if (clock.isEmpty()) {
      form.refuse(time, "scheduling.day.bad-time");
    }
    return clock.map(date.get()::atTime);
  }

  public FormState getForm() {
    return form;
  }

  public AbsenceKind[] getKinds() {
    return AbsenceKind.values();
  }

  public boolean isEverybody() {
    return everybody;
  }

  public void setEverybody(boolean everybody) {
    this.everybody = everybody;
  }
}

package org.galien.scheduling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.galien.patients.PatientHit;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.patients.web.picker.PatientJson;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.voice.Dates;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.agenda.Agendas;

/** Who is at the door: those who have yet to come today, found as patients are found everywhere. */
@RequestScoped
class ExpectedSearch {

  private static final int MOST = 60;

  /** Two letters are the least that says something; two digits are an hour. */
  private static final int SHORTEST = 2;

  private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:\\s*[:hH]\\s*(\\d{0,2}))?");

  @Inject Agendas agendas;
  @Inject Patients patients;
  @Inject Users users;
  @Inject Clock clock;

  /**
   * @param typed a name, a birth date, or the hour of the appointment; everybody when it is too
   *     little
   * @return as the patient picker wants it, each hit with its {@code appointment}, {@code version},
   *     {@code time}, {@code late} and {@code practitioner}
   */
  JsonObject find(String typed) {
    LocalDateTime now = LocalDateTime.now(clock);
    List<AppointmentView> expected = expected(now.toLocalDate());
    List<PatientId> people = expected.stream().map(AppointmentView::patient).toList();
    String text = typed == null ? "" : typed.strip();
    Matcher hour = HOUR.matcher(text);
    JsonArrayBuilder lines = Json.createArrayBuilder();
    int count = 0;
    if (text.length() < SHORTEST || hour.matches()) {
      Map<PatientId, PatientHit> hits =
          patients.hits(people).stream().collect(Collectors.toMap(PatientHit::id, hit -> hit));
      for (AppointmentView one : expected) {
        if (text.length() < SHORTEST || at(hour, one)) {
          lines.add(line(hits.get(one.patient()), one, now));
          count++;
        }
      }
    } else {
      for (PatientHit hit : patients.find(text, people, MOST).hits()) {
        for (AppointmentView one : expected) {
          if (one.patient().equals(hit.id())) {
            lines.add(line(hit, one, now));
            count++;
          }
        }
      }
    }
    return PatientJson.answer(lines, count, false).build();
  }

  private List<AppointmentView> expected(LocalDate today) {
    return agendas.between(today, today, agendas.practitioners(today, today)).stream()
        .filter(a -> a.status().expected() && a.type().atPractice())
        .sorted((a, b) -> a.start().compareTo(b.start()))
        .toList();
  }

  private static boolean at(Matcher hour, AppointmentView appointment) {
    String minutes = hour.group(2) == null ? "" : hour.group(2);
    String wanted = String.format("%02d:", Integer.valueOf(hour.group(1))) + minutes;
    return Dates.time(appointment.start().toLocalTime()).startsWith(wanted);
  }

  private JsonObjectBuilder line(PatientHit hit, AppointmentView appointment, LocalDateTime now) {
    return PatientJson.hit(hit, now.toLocalDate())
        .add("appointment", appointment.id().value())
        .add("version", appointment.version())
        .add("time", Dates.time(appointment.start().toLocalTime()))
        .add("late", appointment.start().isBefore(now))
        .add("practitioner", practitioner(appointment.practitioner()));
  }

  private String practitioner(UserId id) {
    return users.practitioners().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(UserView::displayName)
        .orElse("");
  }
}

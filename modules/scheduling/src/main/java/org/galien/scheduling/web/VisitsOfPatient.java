package org.galien.scheduling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;
import org.galien.platform.web.Texts;
import org.galien.scheduling.AppointmentId;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.agenda.Agendas;
import org.galien.scheduling.agenda.PatientVisits;

/** The appointments of the patient whose chart is open. */
@Named("visitsOfPatient")
@RequestScoped
public class VisitsOfPatient {

  @Inject Agendas agendas;
  @Inject VisitWords words;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private PatientVisits visits;
  private Map<UserId, String> names;
  private ChartVisit shown;

  /** The next one first. */
  public List<ChartVisit> coming(long patient) {
    return visits(patient).coming().stream().map(this::told).toList();
  }

  /** The latest that is past, or null. */
  public ChartVisit last(long patient) {
    return visits(patient).past().stream().findFirst().map(this::told).orElse(null);
  }

  /** What the address asks for; null for nothing, and for another patient's. */
  public ChartVisit shown(long patient) {
    String number = request.getParameter(VisitsOfTimeline.PARAMETER);
    if (shown == null && number != null && number.matches("\\d{1,18}")) {
      shown =
          agendas
              .find(new AppointmentId(Long.parseLong(number)))
              .filter(visit -> visit.patient().value() == patient)
              .map(this::told)
              .orElse(null);
    }
    return shown;
  }

  private PatientVisits visits(long patient) {
    visits = visits == null ? agendas.chart(new PatientId(patient)) : visits;
    return visits;
  }

  private Map<UserId, String> names() {
    names = names == null ? words.names() : names;
    return names;
  }

  private ChartVisit told(AppointmentView visit) {
    return new ChartVisit(
        visit,
        names().getOrDefault(visit.practitioner(), ""),
        VisitWords.about(visit),
        LocalDate.now(clock),
        Texts.locale());
  }
}

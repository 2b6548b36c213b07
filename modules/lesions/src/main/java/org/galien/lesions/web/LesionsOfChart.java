package org.galien.lesions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.galien.lesions.DueLesion;
import org.galien.lesions.LesionView;
import org.galien.lesions.Lesions;
import org.galien.patients.PatientId;
import org.galien.patients.PatientIdentity;
import org.galien.patients.Patients;

/** What a chart and the list of the practice show of lesions. */
@Named("lesionsOfChart")
@RequestScoped
public class LesionsOfChart {

  @Inject Lesions lesions;
  @Inject Patients patients;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private List<LesionRow> rows;
  private List<DueLesion> due;
  private Map<Long, String> names;

  /** A request shows one chart. */
  public List<LesionRow> of(long patient) {
    if (rows == null) {
      rows = new ArrayList<>();
      for (LesionView one : lesions.of(new PatientId(patient))) {
        rows.add(new LesionRow(rows.size() + 1, one, LocalDate.now(clock)));
      }
    }
    return rows;
  }

  /** The one that a chart's address asks for, or null. */
  public LesionRow asked(long patient) {
    String number = request.getParameter(LesionsOfTimeline.PARAMETER);
    return of(patient).stream()
        .filter(row -> String.valueOf(row.getId()).equals(number))
        .findFirst()
        .orElse(null);
  }

  /** All of the practice, the longest due first. */
  public List<DueLesion> getDue() {
    if (due == null) {
      due = lesions.due();
    }
    return due;
  }

  /** Below the application. */
  public String address(DueLesion lesion) {
    return "/lesions.xhtml?patient=" + lesion.patient().value() + "&lesion=" + lesion.id().value();
  }

  public boolean late(DueLesion lesion) {
    return lesion.dueOn(LocalDate.now(clock));
  }

  public String name(DueLesion lesion) {
    if (names == null) {
      List<PatientId> ids = getDue().stream().map(DueLesion::patient).distinct().toList();
      names =
          patients.identities(ids).stream()
              .collect(Collectors.toMap(p -> p.id().value(), PatientIdentity::display));
    }
    return names.getOrDefault(lesion.patient().value(), "");
  }
}

package org.galien.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.galien.documents.results.CriticalView;
import org.galien.documents.results.Criticals;
import org.galien.documents.results.Threshold;
import org.galien.documents.results.Thresholds;
import org.galien.patients.PatientId;
import org.galien.patients.PatientIdentity;
import org.galien.patients.Patients;

/** Critical values that wait for somebody, and those somebody took on lately. */
@Named("criticalsPage")
@RequestScoped
public class CriticalsPage {

  private static final int LATELY = 30;

  @Inject Criticals criticals;
  @Inject Thresholds thresholds;
  @Inject Patients patients;

  private List<CriticalView> open;
  private List<CriticalView> acknowledged;
  private Map<Long, String> names;

  public boolean isReadable() {
    return criticals.mayRead();
  }

  public int getCount() {
    return criticals.openCount();
  }

  public List<CriticalView> getOpen() {
    if (open == null) {
      open = isReadable() ? criticals.open() : List.of();
    }
    return open;
  }

  public List<CriticalView> getAcknowledged() {
    if (acknowledged == null) {
      acknowledged = isReadable() ? criticals.acknowledged(LATELY) : List.of();
    }
    return acknowledged;
  }

  /** Whose chart it stands in; else whom the report names. */
  public String name(CriticalView critical) {
    if (names == null) {
      List<PatientId> ids =
          java.util.stream.Stream.concat(getOpen().stream(), getAcknowledged().stream())
              .map(CriticalView::patient)
              .filter(id -> id > 0)
              .distinct()
              .map(PatientId::new)
              .toList();
      names =
          patients.identities(ids).stream()
              .collect(Collectors.toMap(p -> p.id().value(), PatientIdentity::display));
    }
    return names.getOrDefault(critical.patient(), critical.named());
  }

  public String value(CriticalView critical) {
    return ResultWords.local(critical.value());
  }

  public String range(CriticalView critical) {
    return ResultWords.local(critical.range());
  }

  public List<Threshold> getThresholds() {
    return thresholds.all();
  }

  public boolean isConfirming() {
    return thresholds.mayConfirm();
  }

  public String number(java.math.BigDecimal number) {
    return ResultWords.number(number);
  }
}

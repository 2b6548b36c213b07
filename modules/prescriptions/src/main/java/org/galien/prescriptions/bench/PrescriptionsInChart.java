package org.galien.prescriptions.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.platform.bench.ChartShare;
import org.galien.platform.text.Excerpt;
import org.galien.platform.text.Folding;
import org.galien.prescriptions.Line;
import org.galien.prescriptions.PrescriptionView;
import org.galien.prescriptions.Prescriptions;

/** Prescriptions in the timeline and at its side. */
@ApplicationScoped
class PrescriptionsInChart implements ChartShare {

  private static final int LINES = 81;
  private static final int LATEST = 5;
  private static final int EXCERPT = 160;

  @Inject Prescriptions prescriptions;

  @Override
  public void open(long patient) {
    PatientId chart = new PatientId(patient);
    prescriptions.count(chart);
    prescriptions.of(chart, LINES);
    prescriptions.of(chart, LATEST);
  }

  @Override
  public void search(long patient, String words) {
    List<PrescriptionView> all = prescriptions.of(new PatientId(patient));
    all.stream()
        .map(one -> String.join(" · ", one.lines().stream().map(Line::posology).toList()))
        .filter(text -> Folding.contains(text, words))
        .forEach(text -> Excerpt.of(text, words, EXCERPT));
  }
}

package org.galien.patients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.galien.patients.ChartMerges;
import org.galien.patients.MergeView;
import org.galien.patients.PatientId;

/** Which charts were merged with the one that is open; said in each of them. */
@Named("mergesOfChart")
@RequestScoped
public class MergesOfChart {

  @Inject ChartMerges merges;

  private final Map<Long, List<MergeView>> found = new HashMap<>();

  public List<MergeView> of(long patient) {
    return found.computeIfAbsent(patient, id -> merges.of(new PatientId(id)));
  }
}

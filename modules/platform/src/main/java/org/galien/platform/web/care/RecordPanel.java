package org.galien.platform.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.platform.records.RecordView;
import org.galien.platform.records.Records;

/** Full copies of a chart, on whatever page includes {@code record.xhtml}. */
@Named("recordPanel")
@RequestScoped
public class RecordPanel {

  private static final int SHOWN = 5;

  @Inject Records records;

  private List<RecordView> latest;

  public List<RecordView> of(long patient) {
    if (latest == null) {
      latest = patient > 0 ? records.of(patient, SHOWN) : List.of();
    }
    return latest;
  }

  public boolean isPreparing(long patient) {
    return of(patient).stream().anyMatch(one -> !one.ready() && !one.removed() && !one.failed());
  }

  public int getDays() {
    return records.days();
  }

  /** At least 1. */
  public long megabytes(RecordView one) {
    return Math.max(1, one.size() >> 20);
  }

  public void ask(long patient) {
    records.ask(patient);
    latest = null;
  }
}

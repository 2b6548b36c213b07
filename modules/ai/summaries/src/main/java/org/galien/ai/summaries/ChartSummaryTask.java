package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.patients.PatientId;

/** Summarises a chart; the task's revision is the moment it was asked for. */
@ApplicationScoped
class ChartSummaryTask extends SummaryTask {

  @Override
  SummarySubject subject(long id) {
    return SummarySubject.chart(new PatientId(id));
  }

  @Override
  Reading read(long id) {
    return readings.chart(new PatientId(id));
  }
}

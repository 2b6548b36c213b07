package org.galien.scheduling.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.patients.PatientId;
import org.galien.platform.bench.ChartShare;
import org.galien.scheduling.agenda.Agendas;

/** Appointments above and in the timeline of a chart. */
@ApplicationScoped
class VisitsInChart implements ChartShare {

  @Inject Agendas agendas;

  @Override
  public void open(long patient) {
    agendas.chart(new PatientId(patient));
  }

  @Override
  public void search(long patient, String words) {
    agendas.chart(new PatientId(patient));
  }
}

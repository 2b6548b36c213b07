package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.care.CareCircle;

/**
 * Invoices that something is done to. The chart is held before anything is read: what is owed, and
 * what lies on account, are then what they are, whoever else pays at the same moment.
 */
@ApplicationScoped
class HeldInvoices {

  @Inject InvoiceCharts charts;
  @Inject Patients patients;
  @Inject CareCircle circle;
  @Inject InvoiceRows rows;

  /**
   * To be called first in a transaction.
   *
   * @throws BillingRefusal when there is none
   * @throws org.galien.platform.care.ReasonWanted for a clinician to whom the chart is not open
   */
  InvoiceView hold(InvoiceId id) {
    PatientId chart = charts.of(id);
    patients.held(chart);
    InvoiceView held = rows.held(id);
    circle.require(chart.value());
    return held;
  }
}

package org.galien.billing.quotes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.galien.patients.PatientId;

/** In whose chart a quote lies; read aside, so that the caller's transaction has read nothing. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class QuoteCharts {

  @Inject QuoteRows rows;

  PatientId of(long quote) {
    return rows.of(quote).patient();
  }
}

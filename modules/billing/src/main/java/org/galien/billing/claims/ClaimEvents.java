package org.galien.billing.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.galien.billing.InvoiceCancelled;
import org.galien.billing.InvoiceId;
import org.galien.billing.InvoiceIssued;
import org.galien.billing.InvoiceView;
import org.galien.billing.Invoices;

/** Each invoice that an insurance has a part in becomes a claim, in the same transaction. */
@ApplicationScoped
class ClaimEvents {

  @Inject Invoices invoices;
  @Inject ClaimRows rows;

  void issued(@Observes InvoiceIssued event) {
    InvoiceView invoice = invoices.view(new InvoiceId(event.invoice()));
    if (invoice.insurance() > 0) {
      rows.open(event.invoice(), invoice.fromInsurance(), invoice.fromComplement());
    }
  }

  /** Only a claim that nobody paid may be made anew: what was paid would be asked for twice. */
  void cancelled(@Observes InvoiceCancelled event) {
    rows.ofInvoice(event.invoice())
        .ifPresent(
            claim ->
                rows.state(
                    claim.id(), claim.correctable() ? ClaimState.CORRECTED : ClaimState.CANCELLED));
  }
}

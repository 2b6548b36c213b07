package org.galien.billing.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.galien.billing.BillingPapers;
import org.galien.billing.InvoiceId;
import org.galien.billing.InvoiceView;
import org.galien.billing.Invoices;
import org.galien.billing.quotes.QuotePapers;
import org.galien.billing.quotes.QuoteView;
import org.galien.billing.quotes.Quotes;
import org.galien.patients.PatientId;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.ChartPart;
import org.galien.platform.places.ChartWriter;
import org.galien.platform.records.Fhir;
import org.galien.platform.voice.Amounts;
import org.galien.platform.voice.Dates;

/** Invoices with what was paid for them, and quotes, when the whole chart is handed out. */
@ApplicationScoped
@Transactional
class BillingPart implements ChartPart {

  private static final int AFTER_MESSAGES = 70;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Invoices invoices;
  @Inject BillingPapers papers;
  @Inject Quotes quotes;
  @Inject QuotePapers quotePapers;

  @Override
  public int order() {
    return AFTER_MESSAGES;
  }

  @Override
  public void write(long patient, ChartWriter out) throws IOException {
    out.section(text("billing.record.title"));
    for (Object id :
        em.createNativeQuery("SELECT id FROM billing_invoice WHERE patient_id = ? ORDER BY id")
            .setParameter(1, patient)
            .getResultList()) {
      write(patient, invoices.view(new InvoiceId(((Number) id).longValue())), out);
    }
    for (QuoteView one : quotes.of(new PatientId(patient))) {
      out.entry(
          day(one.madeAt()) + " : " + text("billing.quote.paper.title", one.named()),
          Amounts.money(one.total()),
          one.acceptedAt() == null
              ? ""
              : text("billing.quote.paper.accepted", one.acceptedName(), day(one.acceptedAt())));
      out.file(
          "devis/" + one.named() + ".pdf", new ByteArrayInputStream(quotePapers.pdf(one.id())));
    }
  }

  private void write(long patient, InvoiceView one, ChartWriter out) throws IOException {
    String title =
        text(one.cancels() == null ? "billing.paper.invoice" : "billing.paper.contra", one.named());
    out.entry(
        Dates.date(one.actDay()) + " : " + title,
        String.join(", ", one.lines().stream().map(InvoiceView.Line::code).toList()),
        text("billing.record.sums", Amounts.money(one.total()), Amounts.money(one.paid())),
        one.reason());
    out.file(
        "factures/" + one.named() + ".pdf", new ByteArrayInputStream(papers.invoice(one.id())));
    out.resource(
        Fhir.resource("Invoice", one.id().value())
            .put("status", one.cancelled() ? "cancelled" : "issued")
            .subject("subject", patient)
            .put("date", one.issuedAt())
            .list(
                "lineItem",
                one.lines().stream()
                    .map(
                        line ->
                            Fhir.part()
                                .put(
                                    "chargeItemCodeableConcept",
                                    Fhir.part().put("text", line.code())))
                    .toList())
            .json());
  }

  private String day(java.time.Instant at) {
    return Dates.date(LocalDate.ofInstant(at, clock.getZone()));
  }

  private static String text(String key, Object... arguments) {
    return Messages.text(Locale.FRENCH, key, arguments);
  }
}

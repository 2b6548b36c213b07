package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.patients.cover.Cover;
import org.galien.patients.cover.Covers;
import org.galien.platform.PracticeSettings;
import org.galien.platform.audit.Looks;
import org.galien.platform.audit.Subject;
import org.galien.platform.care.CareCircle;
import org.galien.platform.messages.Messages;
import org.galien.platform.paper.Paper;
import org.galien.platform.settings.Settings;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.voice.Amounts;
import org.galien.platform.voice.Dates;

/** Invoices with their receipts, and slips, as PDF in French. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.BILLING)
public class BillingPapers {

  @Inject Patients patients;
  @Inject Covers covers;
  @Inject Users users;
  @Inject Settings settings;
  @Inject Clock clock;
  @Inject InvoiceRows rows;
  @Inject CareCircle circle;
  @Inject Looks looks;
  @Inject VatOfInvoice vat;

  /**
   * The invoice, who pays which part of it, what was paid; a readable duplicate of the claim. One
   * that is undone says so.
   *
   * @throws BillingRefusal when there is none
   * @throws org.galien.platform.care.ReasonWanted for a clinician to whom the chart is not open
   */
  public byte[] invoice(InvoiceId id) throws IOException {
    InvoiceView invoice = rows.of(id);
    circle.require(invoice.patient().value());
    PatientView patient = patients.view(invoice.patient());
    UserView practitioner = users.find(invoice.practitioner()).orElseThrow();
    Cover cover = covers.of(invoice.patient());
    String title =
        text(
            invoice.cancels() == null ? "billing.paper.invoice" : "billing.paper.contra",
            invoice.named());
    StringBuilder body = new StringBuilder("<h1>").append(Paper.text(title)).append("</h1>");
    undone(body, invoice);
    line(body, "billing.paper.practice", settings.read(PracticeSettings.class).name());
    line(
        body,
        "billing.paper.practitioner",
        practitioner.displayName()
            + said(", ", practitioner.specialty())
            + said(", RPPS ", practitioner.rpps()));
    line(
        body,
        "billing.paper.patient",
        patient.display() + ", " + Dates.date(patient.traits().birthDate()));
    line(body, "billing.paper.nir", nir(patient, cover));
    line(body, "billing.paper.fund", said("", cover.fund()));
    line(
        body,
        "billing.paper.insurer",
        said("", cover.insurer()) + said(" ", cover.insurerNumber()));
    line(
        body, "billing.paper.days", Dates.date(invoice.actDay()) + " / " + day(invoice.issuedAt()));
    line(body, "billing.paper.reason", invoice.reason());
    body.append("<table style=\"width:100%;border-collapse:collapse;margin-top:8pt\"><tr>");
    for (String head : new String[] {"code", "act", "amount", "rate", "amo", "amc"}) {
      body.append("<th style=\"text-align:left;border-bottom:0.5pt solid #444\">")
          .append(text("billing.paper." + head))
          .append("</th>");
    }
    body.append("</tr>");
    for (InvoiceView.Line one : invoice.lines()) {
      body.append("<tr>");
      cell(body, one.code() + (one.association() == null ? "" : " /" + one.association()));
      cell(body, one.label());
      cell(body, Amounts.money(one.amount()));
      cell(body, one.rate() < 0 ? text("billing.paper.flat") : one.rate() + " %");
      cell(body, Amounts.money(one.insurance()));
      cell(body, Amounts.money(one.complementary()));
      body.append("</tr>");
    }
    body.append("</table><h2>").append(text("billing.paper.shares")).append("</h2>");
    sum(body, "total", invoice.total());
    for (VatOfInvoice.Sum one : vat.of(id)) {
      line(
          body,
          "billing.paper.net",
          Amounts.money(one.net())
              + (one.rate() == 0
                  ? ", " + text("billing.vat.none")
                  : ", " + text("billing.vat.of", one.rate(), Amounts.money(one.vat()))));
    }
    sum(body, "excess", invoice.excess());
    sum(body, "insurance", invoice.insurance());
    sum(body, "participation", invoice.participation());
    sum(body, "paid-by-insurance", invoice.insurance() - invoice.participation());
    sum(body, "complementary", invoice.complementary());
    sum(body, "from-patient", invoice.fromPatient());
    sum(body, "paid", invoice.paid());
    body.append("<h2>").append(text("billing.paper.why")).append("</h2>");
    for (InvoiceView.Line one : invoice.lines()) {
      one.why()
          .forEach(
              why ->
                  body.append("<p class=\"entry\">")
                      .append(Paper.text(one.code() + " – " + why))
                      .append("</p>"));
    }
    byte[] pdf = pdf(title, body);
    looks.record(
        "billing.printed", Subject.ofPatient("invoice", id.value(), invoice.patient().value()));
    return pdf;
  }

  /** What goes to the bank with the cheques. */
  public byte[] slip(Slip slip) throws IOException {
    String title = text("billing.paper.slip", Long.toString(slip.id()), day(slip.at()));
    StringBuilder body = new StringBuilder("<h1>").append(Paper.text(title)).append("</h1>");
    line(body, "billing.paper.practice", settings.read(PracticeSettings.class).name());
    body.append("<table style=\"width:100%;border-collapse:collapse\">");
    for (Slip.Cheque one : slip.cheques()) {
      body.append("<tr>");
      cell(body, one.payer());
      cell(body, one.reference());
      cell(body, Amounts.money(one.cents()));
      body.append("</tr>");
    }
    body.append("</table><p><b>")
        .append(
            text(
                "billing.paper.cheques",
                Integer.toString(slip.cheques().size()),
                Amounts.money(slip.total())))
        .append("</b></p>");
    return pdf(title, body);
  }

  /** What undid it, or what it undoes. */
  private void undone(StringBuilder body, InvoiceView invoice) {
    rows.undoing(invoice.id())
        .ifPresent(
            contra ->
                body.append("<h2>")
                    .append(
                        Paper.text(
                            text("billing.paper.undone", contra.named(), day(contra.issuedAt()))))
                    .append("</h2>"));
    if (invoice.cancels() != null) {
      line(body, "billing.paper.undoes", rows.of(invoice.cancels()).named());
    }
  }

  private static String nir(PatientView patient, Cover cover) {
    return cover.billingNir() != null
        ? cover.billingNir().number()
            + " "
            + cover.billingNir().key()
            + said(", ", cover.billingBearer())
        : patient.nir() == null ? "" : patient.nir().number() + " " + patient.nir().key();
  }

  private static void line(StringBuilder body, String key, String value) {
    if (!value.isBlank()) {
      body.append("<p class=\"entry\"><b>")
          .append(text(key))
          .append("</b> ")
          .append(Paper.text(value))
          .append("</p>");
    }
  }

  private static void sum(StringBuilder body, String key, int cents) {
    line(body, "billing.paper." + key, Amounts.money(cents));
  }

  private static void cell(StringBuilder body, String value) {
    body.append("<td style=\"border-bottom:0.5pt solid #ccc;vertical-align:top\">")
        .append(Paper.text(value))
        .append("</td>");
  }

  private static byte[] pdf(String title, StringBuilder body) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Paper.write(title, body.toString(), pdf);
    return pdf.toByteArray();
  }

  private String day(Instant at) {
    return Dates.date(at.atZone(clock.getZone()).toLocalDate());
  }

  private static String said(String before, String value) {
    return value == null || value.isBlank() ? "" : before + value;
  }

  private static String text(String key, Object... arguments) {
    return Messages.text(Locale.FRENCH, key, arguments);
  }
}

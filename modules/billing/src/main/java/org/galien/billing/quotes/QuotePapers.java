package org.galien.billing.quotes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.galien.billing.PaperHead;
import org.galien.billing.PlainLine;
import org.galien.patients.Patients;
import org.galien.platform.audit.Looks;
import org.galien.platform.audit.Subject;
import org.galien.platform.paper.Paper;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.voice.Amounts;
import org.galien.platform.voice.Dates;

/** Quotes as PDF, with the signature where there is one. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.BILLING)
public class QuotePapers {

  private static final String TENTHS = "%d.%dmm";

  @Inject Quotes quotes;
  @Inject Patients patients;
  @Inject PaperHead head;
  @Inject Clock clock;
  @Inject Looks looks;

  /**
   * @throws QuoteRefusal when there is none
   * @throws org.galien.platform.care.ReasonWanted for a clinician to whom the chart is not open
   */
  public byte[] pdf(long id) throws IOException {
    QuoteView quote = quotes.view(id);
    String title = PaperHead.text("billing.quote.paper.title", quote.named());
    StringBuilder body = new StringBuilder();
    body.append(head.practice(quote.practitioner()));
    body.append(PaperHead.addressee(patients.view(quote.patient())));
    body.append("<h1>").append(Paper.text(title)).append("</h1>");
    body.append(
        PaperHead.paragraph(
            PaperHead.text(
                "billing.quote.paper.days", day(quote.madeAt()), Dates.date(quote.validUntil()))));
    body.append(PaperHead.paragraph(PaperHead.text("billing.quote.paper.not-covered")));
    table(body, quote);
    if (quote.lines().stream().anyMatch(line -> line.rate() == 0)) {
      body.append(PaperHead.paragraph(PaperHead.text("billing.vat.none-long")));
    }
    accepted(body, quote);
    byte[] pdf = PaperHead.pdf(title, body);
    looks.record("billing.printed", Subject.ofPatient("quote", id, quote.patient().value()));
    return pdf;
  }

  private static void table(StringBuilder body, QuoteView quote) {
    body.append("<table style=\"width:100%;border-collapse:collapse;margin:8pt 0\"><tr>");
    for (String name : new String[] {"label", "count", "unit", "rate", "gross"}) {
      cell(body, "th", PaperHead.text("billing.quote." + name));
    }
    body.append("</tr>");
    for (PlainLine line : quote.lines()) {
      body.append("<tr>");
      cell(body, "td", line.label());
      cell(body, "td", Integer.toString(line.count()));
      cell(body, "td", Amounts.money(line.unit()));
      cell(body, "td", line.rate() + " %");
      cell(body, "td", Amounts.money(line.gross()));
      body.append("</tr>");
    }
    body.append("</table>");
    body.append(
        PaperHead.paragraph(
            PaperHead.text(
                "billing.quote.paper.sums",
                Amounts.money(quote.net()),
                Amounts.money(quote.vat()),
                Amounts.money(quote.total()))));
  }

  private void accepted(StringBuilder body, QuoteView quote) {
    if (quote.acceptedAt() == null) {
      body.append(PaperHead.paragraph(PaperHead.text("billing.quote.paper.to-sign")));
      body.append("<div style=\"border:0.5pt solid #888;width:80mm;height:30mm\"></div>");
      return;
    }
    body.append(
        PaperHead.paragraph(
            PaperHead.text(
                "billing.quote.paper.accepted", quote.acceptedName(), day(quote.acceptedAt()))));
    body.append("<div style=\"position:relative;width:80mm;height:30mm;")
        .append("border:0.5pt solid #bbb\">");
    for (Signature.Point dot : Signature.dots(quote.strokes())) {
      body.append("<div style=\"position:absolute;width:0.5mm;height:0.5mm;background:#000;left:")
          .append(millimetres(dot.x()))
          .append(";top:")
          .append(millimetres(dot.y()))
          .append("\"></div>");
    }
    body.append("</div>")
        .append(PaperHead.paragraph(PaperHead.text("billing.quote.paper.seal", quote.seal())));
  }

  private static String millimetres(int tenths) {
    return TENTHS.formatted(tenths / 10, tenths % 10);
  }

  private static void cell(StringBuilder body, String tag, String text) {
    body.append("<")
        .append(tag)
        .append(" style=\"text-align:left;border-bottom:0.5pt solid #aaa\">")
        .append(Paper.text(text))
        .append("</")
        .append(tag)
        .append(">");
  }

  private String day(Instant at) {
    return Dates.date(at.atZone(clock.getZone()).toLocalDate());
  }
}

package org.galien.billing.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.galien.billing.InvoiceView;
import org.galien.billing.PaperHead;
import org.galien.patients.Patients;
import org.galien.platform.paper.Paper;
import org.galien.platform.voice.Amounts;
import org.galien.platform.voice.Dates;

/** Reminders as letters. They name the invoice and the sum, never what was done. */
@ApplicationScoped
@Transactional
class ReminderPapers {

  @Inject Patients patients;
  @Inject PaperHead head;
  @Inject Clock clock;

  byte[] pdf(InvoiceView invoice, int level, int cents, Instant at) throws IOException {
    String title = PaperHead.text("billing.reminder.title." + level);
    StringBuilder body = new StringBuilder(head.practice(null));
    body.append(PaperHead.addressee(patients.view(invoice.patient())));
    body.append(PaperHead.paragraph(day(at)));
    body.append("<h1>").append(Paper.text(title)).append("</h1>");
    body.append(
        PaperHead.paragraph(
            PaperHead.text(
                "billing.reminder.words." + level,
                invoice.named(),
                day(invoice.issuedAt()),
                Amounts.money(cents))));
    body.append(PaperHead.paragraph(PaperHead.text("billing.reminder.how")));
    body.append(PaperHead.paragraph(PaperHead.text("billing.reminder.crossed")));
    return PaperHead.pdf(title, body);
  }

  private String day(Instant at) {
    return Dates.date(at.atZone(clock.getZone()).toLocalDate());
  }
}

package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.audit.Looks;
import org.galien.platform.audit.Subject;
import org.galien.platform.care.CareCircle;
import org.galien.platform.paper.Paper;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.UserId;
import org.galien.platform.voice.Amounts;
import org.galien.platform.voice.Dates;

/** What a patient is told in writing, before the act, of fees beyond the tariff. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.BILLING)
public class ExcessPaper {

  @Inject Patients patients;
  @Inject PaperHead head;
  @Inject CareCircle circle;
  @Inject Looks looks;
  @Inject Clock clock;

  /**
   * @param total cents, with what is beyond the tariff
   * @throws BillingRefusal when nothing is beyond it
   */
  public byte[] pdf(PatientId patient, UserId practitioner, LocalDate day, int total, int excess)
      throws IOException {
    circle.require(patient.value());
    if (excess <= 0 || total < excess) {
      throw BillingRefusal.amount();
    }
    String title = PaperHead.text("billing.excess.title");
    StringBuilder body = new StringBuilder(head.practice(practitioner));
    body.append(PaperHead.addressee(patients.view(patient)));
    body.append("<h1>").append(Paper.text(title)).append("</h1>");
    body.append(
        PaperHead.paragraph(
            PaperHead.text(
                "billing.excess.words",
                Dates.date(day),
                Amounts.money(total),
                Amounts.money(excess),
                Amounts.money(total - excess))));
    body.append(PaperHead.paragraph(PaperHead.text("billing.excess.measure")));
    body.append(PaperHead.paragraph(PaperHead.text("billing.excess.complement")));
    body.append(
        PaperHead.paragraph(
            PaperHead.text("billing.excess.signed", Dates.date(LocalDate.now(clock)))));
    looks.record("billing.printed", Subject.of("patient", patient.value()));
    return PaperHead.pdf(title, body);
  }
}

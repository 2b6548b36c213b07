package org.galien.billing.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.galien.billing.InvoiceId;
import org.galien.billing.InvoiceView;
import org.galien.billing.Invoices;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.persistence.Rows;
import org.galien.platform.sending.Channel;
import org.galien.platform.sending.Facts;
import org.galien.platform.sending.Outgoing;
import org.galien.platform.sending.OutgoingDraft;
import org.galien.platform.sending.OutgoingView;
import org.galien.platform.sending.Recipient;
import org.galien.platform.sending.SendingState;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.vault.Vault;

/** Reminds patients of what they owe, when a person says so. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.BILLING)
public class Reminders {

  private static final Duration OF_USE = Duration.ofDays(5);

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Patients patients;
  @Inject Invoices invoices;
  @Inject ReminderPapers papers;
  @Inject Outgoing outgoing;
  @Inject Vault vault;

  /** What is owed, the oldest first. */
  public List<Owed> owed(int limit) {
    return owed(invoices.unpaid(limit), clock.instant());
  }

  /** Each with its last reminder; patients and reminders are read once for all. */
  private List<Owed> owed(List<InvoiceView> invoices, Instant now) {
    if (invoices.isEmpty()) {
      return List.of();
    }
    // They are in the transaction from here on: no view below asks the database.
    patients.identities(invoices.stream().map(InvoiceView::patient).toList());
    Map<Long, Object[]> reminders = new HashMap<>();
    for (Object found :
        em.createNativeQuery(
                "SELECT invoice_id, level, at, id FROM billing_reminder WHERE invoice_id IN ("
                    + invoices.stream()
                        .map(one -> Long.toString(one.id().value()))
                        .collect(Collectors.joining(", "))
                    + ") ORDER BY level")
            .getResultList()) {
      Object[] row = (Object[]) found;
      reminders.put(((Number) row[0]).longValue(), row);
    }
    return invoices.stream().map(one -> owed(one, reminders.get(one.id().value()), now)).toList();
  }

  private Owed owed(InvoiceView invoice, Object[] last, Instant now) {
    return new Owed(
        invoice,
        patients.view(invoice.patient()),
        Duration.between(invoice.issuedAt(), now).toDays(),
        last == null ? 0 : ((Number) last[1]).intValue(),
        last == null ? null : ((LocalDateTime) last[2]).toInstant(ZoneOffset.UTC),
        last == null ? 0 : ((Number) last[3]).longValue());
  }

  /**
   * Sends the next reminder, or has it ready to print.
   *
   * @param seen level that who asks saw as the next: of two who ask at once, one sends
   * @return its number, for {@link #paper}
   * @throws ReminderRefusal when nothing is owed, three were sent, or there is no address
   */
  public long send(InvoiceId id, int seen, ReminderWay way) throws SQLException, IOException {
    patients.held(invoices.view(id).patient());
    InvoiceView invoice = invoices.view(id);
    if (invoice.outstanding() <= 0) {
      throw ReminderRefusal.nothingOwed();
    }
    Owed owed = owed(List.of(invoice), clock.instant()).getFirst();
    if (owed.next() == 0) {
      throw ReminderRefusal.threeTimes();
    }
    if (owed.next() != seen) {
      throw ReminderRefusal.meanwhile(owed.level());
    }
    if (way == ReminderWay.EMAIL && !owed.mail()) {
      throw ReminderRefusal.noAddress();
    }
    long reminder;
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO billing_reminder (invoice_id, level, way, cents, at, by_id) VALUES (?, ?,"
                + " ?, ?, ?, ?)")) {
      reminder =
          rows.insert(
              id.value(),
              seen,
              way.name(),
              invoice.outstanding(),
              clock.instant(),
              acting.current().user().value());
    }
    if (way == ReminderWay.EMAIL) {
      mail(reminder, invoice, owed.patient(), seen);
    }
    audit.record(
        "billing.reminded",
        Subject.ofPatient("invoice", id.value(), invoice.patient().value()),
        "level=" + seen + ";" + way);
    return reminder;
  }

  /** Neither an act nor a specialty is in it: the sum, the day and the number of the invoice. */
  private void mail(long reminder, InvoiceView invoice, PatientView patient, int level)
      throws IOException {
    byte[] pdf = papers.pdf(invoice, level, invoice.outstanding(), clock.instant());
    long message =
        outgoing.send(
            new OutgoingDraft(
                "billing.reminder " + reminder,
                "billing.sending.reminder" + level,
                new Recipient(
                    patient.display(),
                    patient.contact().email(),
                    "",
                    patient.id().value(),
                    Locale.FRENCH),
                Facts.NONE,
                List.of(Channel.EMAIL),
                false,
                clock.instant().plus(OF_USE),
                vault.store(new ByteArrayInputStream(pdf))));
    OutgoingView view = outgoing.find(message).orElseThrow();
    if (view.state() == SendingState.HELD) {
      // Who sends it has its words on the screen: that is the person's word.
      outgoing.release(message);
    }
  }

  /**
   * A reminder as it was sent, to be printed.
   *
   * @throws ReminderRefusal when there is none
   */
  public byte[] paper(long reminder) throws IOException {
    List<?> rows =
        em.createNativeQuery(
                "SELECT invoice_id, level, cents, at FROM billing_reminder WHERE id = ?")
            .setParameter(1, reminder)
            .getResultList();
    if (rows.isEmpty()) {
      throw ReminderRefusal.unknown();
    }
    Object[] row = (Object[]) rows.getFirst();
    InvoiceView invoice = invoices.view(new InvoiceId(((Number) row[0]).longValue()));
    return papers.pdf(
        invoice,
        ((Number) row[1]).intValue(),
        ((Number) row[2]).intValue(),
        ((LocalDateTime) row[3]).toInstant(ZoneOffset.UTC));
  }
}

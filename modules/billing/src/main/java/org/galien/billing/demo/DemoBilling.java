package org.galien.billing.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.galien.billing.Invoices;
import org.galien.billing.PaymentMode;
import org.galien.billing.PaymentPart;
import org.galien.billing.Priced;
import org.galien.billing.VisitDraft;
import org.galien.billing.tariffs.ShippedImport;
import org.galien.patients.PatientId;
import org.galien.platform.care.CareCircle;
import org.galien.platform.demo.DemoPart;
import org.galien.platform.demo.DemoPractice;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** The tariffs as they come, and a few invoices of this morning: paid, billed on, still owed. */
@ApplicationScoped
class DemoBilling implements DemoPart {

  private static final List<PaymentMode> MODES =
      List.of(PaymentMode.CARD, PaymentMode.CASH, PaymentMode.CHEQUE, PaymentMode.CARD);
  private static final int INVOICES = 9;

  @Inject ShippedImport shipped;
  @Inject Invoices invoices;
  @Inject Users users;
  @Inject Acting acting;
  @Inject CareCircle circle;

  @Override
  public int order() {
    return 600;
  }

  @Override
  public void load(DemoPractice practice) throws Exception {
    acting.as(
        Actor.system("billing"),
        () -> {
          shipped.load();
          return null;
        });
    UserId doctor = practice.practitioners().getFirst();
    UserView view = users.find(doctor).orElseThrow();
    Actor actor = new Actor(doctor, view.displayName(), Set.of(Role.PHYSICIAN));
    int number = 0;
    for (long patient : practice.expected().stream().limit(INVOICES).toList()) {
      int each = number++;
      acting.as(
          actor,
          () -> {
            if (circle.isOpen(patient)) {
              bill(new PatientId(patient), doctor, practice.now(), each);
            }
            return null;
          });
    }
  }

  private void bill(PatientId patient, UserId doctor, LocalDateTime now, int number)
      throws SQLException {
    VisitDraft draft =
        VisitDraft.of(doctor, now.toLocalDate(), now.toLocalTime(), code(patient, doctor, now));
    boolean third = number % 3 == 1;
    Priced priced = invoices.price(patient, draft);
    if (priced.refusal() != null) {
      return;
    }
    int due = priced.invoice().due(third, third);
    boolean owed = number % 4 == 3 || due == 0;
    invoices.issue(
        patient,
        draft,
        third,
        third,
        owed ? List.of() : List.of(new PaymentPart(MODES.get(number % MODES.size()), due, "")),
        "demo-" + number);
  }

  /** What the first practitioner bills for an ordinary consultation. */
  private String code(PatientId patient, UserId doctor, LocalDateTime now) {
    VisitDraft generalist = VisitDraft.of(doctor, now.toLocalDate(), now.toLocalTime(), "G");
    return invoices.price(patient, generalist).refusal() == null ? "G" : "CS";
  }
}

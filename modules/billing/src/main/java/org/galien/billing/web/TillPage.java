package org.galien.billing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.billing.Closing;
import org.galien.billing.InvoiceView;
import org.galien.billing.Invoices;
import org.galien.billing.Slips;
import org.galien.billing.Till;
import org.galien.billing.TillState;
import org.galien.billing.claims.ReturnQueue;
import org.galien.billing.tariffs.TariffVersion;
import org.galien.billing.tariffs.Tariffs;
import org.galien.patients.Patients;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Right;

/** The till; who pays is said only to those who may know who the patients are. */
@Named("tillPage")
@RequestScoped
public class TillPage {

  private static final int LATEST = 10;
  private static final int UNPAID = 100;

  @Inject Till till;
  @Inject Invoices invoices;
  @Inject Slips slips;
  @Inject Tariffs tariffs;
  @Inject Patients patients;
  @Inject Acting acting;
  @Inject ReturnQueue returns;

  private TillState state;
  private List<InvoiceView> unpaid;

  public TillState getState() {
    if (state == null) {
      state = till.state();
    }
    return state;
  }

  public List<Closing> getClosings() {
    return till.closings(LATEST);
  }

  /** Who bills sees names. */
  public boolean isBilling() {
    return acting.current().roles().stream().anyMatch(Right.BILLING.roles()::contains);
  }

  public List<InvoiceView> getUnpaid() {
    if (unpaid == null) {
      unpaid = isBilling() ? invoices.unpaid(UNPAID) : List.of();
    }
    return unpaid;
  }

  public String name(InvoiceView one) {
    return patients.view(one.patient()).display();
  }

  public int getOwed() {
    return getUnpaid().stream().mapToInt(InvoiceView::outstanding).sum();
  }

  /** How many returns of insurances wait for a person. */
  public long getReturns() {
    return isBilling() ? returns.waiting() : 0;
  }

  /** How many wait for a slip. */
  public int getCheques() {
    return isBilling() ? slips.waiting().size() : 0;
  }

  public List<TariffVersion> getVersions() {
    return tariffs.versions();
  }
}

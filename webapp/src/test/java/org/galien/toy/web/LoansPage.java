package org.galien.toy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.galien.toy.LoanView;
import org.galien.toy.Loans;

@Named("loansPage")
@RequestScoped
public class LoansPage {

  @Inject Loans loans;
  @Inject HttpServletRequest request;

  private long patient;
  private String item;

  public void lend() {
    loans.lend(patient, item);
    item = null;
  }

  public List<LoanView> getAll() {
    return loans.all();
  }

  public List<LoanView> of(long chart) {
    return loans.of(chart);
  }

  /** The loan that a chart's address asks for, or null. */
  public LoanView asked(long chart) {
    return loans.of(chart).stream()
        .filter(loan -> Long.toString(loan.id()).equals(request.getParameter("pret")))
        .findFirst()
        .orElse(null);
  }

  public long getPatient() {
    return patient;
  }

  public void setPatient(long patient) {
    this.patient = patient;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }
}

package org.galien.toy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.galien.toy.LoanView;
import org.galien.toy.Loans;

/** What the chart shows of loans. */
@Named("loansOfChart")
@RequestScoped
public class LoansOfChart {

  @Inject Loans loans;
  @Inject HttpServletRequest request;

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
}

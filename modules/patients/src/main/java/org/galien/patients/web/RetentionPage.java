package org.galien.patients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.galien.patients.PatientId;
import org.galien.patients.Retention;

/** What is done to a chart of the list; why is said once for all that are archived there. */
@Named("retentionPage")
@RequestScoped
public class RetentionPage {

  @Inject Retention retention;
  @Inject HttpServletRequest request;

  private String reason = "";

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public void archive() {
    retention.archive(chosen(), request.getParameter("list:reason"));
  }

  public void restore() {
    retention.restore(chosen());
  }

  private PatientId chosen() {
    return new PatientId(Long.parseLong(request.getParameter("row")));
  }
}

package org.galien.ai.preconsultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.galien.ai.preconsultation.Proposal;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;

/** One page for who prefers paper: the patient, the signs, what is new, and every answer. */
@Named("preconsultationPaper")
@RequestScoped
public class PaperPage {

  @Inject ProposalPanel panel;
  @Inject Patients patients;
  @Inject HttpServletRequest request;

  /** Null when there is none, or for who may not read it. */
  public Proposal getProposal() {
    return panel.of(number());
  }

  public String getName() {
    return patient().display();
  }

  public LocalDate getBirth() {
    return patient().traits().birthDate();
  }

  private PatientView patient() {
    return patients.view(new PatientId(number()));
  }

  private long number() {
    String asked = request.getParameter("patient");
    return asked != null && asked.matches("\\d{1,15}") ? Long.parseLong(asked) : 0;
  }
}

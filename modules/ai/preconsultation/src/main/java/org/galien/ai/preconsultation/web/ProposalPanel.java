package org.galien.ai.preconsultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.galien.ai.preconsultation.FlagView;
import org.galien.ai.preconsultation.Flags;
import org.galien.ai.preconsultation.Proposal;
import org.galien.ai.preconsultation.Proposals;
import org.galien.encounters.Clinicians;
import org.galien.patients.PatientId;

/** The proposal beside a chart, and on a page of its own that is printed. */
@Named("preconsultationProposal")
@RequestScoped
public class ProposalPanel {

  @Inject Proposals proposals;
  @Inject Flags flags;
  @Inject Clinicians clinicians;

  private final Map<Long, Optional<Proposal>> read = new HashMap<>();

  /** The latest of a patient, or null: also for who may not read it. */
  public Proposal of(long patient) {
    PatientId id = new PatientId(patient);
    return patient <= 0 || !clinicians.mayRead(id)
        ? null
        : read.computeIfAbsent(patient, number -> proposals.of(id)).orElse(null);
  }

  /** Takes care of a sign; the card says so at once. */
  public void take(FlagView flag) {
    flags.take(flag.id());
    read.clear();
  }
}

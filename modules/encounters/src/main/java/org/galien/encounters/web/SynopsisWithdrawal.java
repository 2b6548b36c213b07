package org.galien.encounters.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.galien.encounters.synopses.Synopses;
import org.galien.encounters.synopses.SynopsisView;
import org.galien.patients.PatientId;
import org.galien.platform.Refusal;
import org.galien.platform.web.Texts;

/** Takes an accepted summary back: asks why, and keeps what was typed until that is done. */
@Named("synopsisWithdrawal")
@ViewScoped
public class SynopsisWithdrawal implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject Synopses synopses;
  @Inject Texts texts;

  private long seen;
  private String reason = "";
  private String problem;

  public void ask(SynopsisView synopsis) {
    keep();
    seen = synopsis.id();
  }

  public void keep() {
    seen = 0;
    reason = "";
    problem = null;
  }

  /** What is refused is said beside the words, which stay. */
  public void withdraw(long patient) {
    try {
      synopses.withdraw(new PatientId(patient), seen, reason);
      keep();
    } catch (Refusal refused) {
      problem = texts.text(refused.key(), refused.arguments());
    }
  }

  /** Whatever stands in the chart by now: words are being typed. */
  public boolean isAsking() {
    return seen != 0;
  }

  /** Why it was refused, or null. */
  public String getProblem() {
    return problem;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

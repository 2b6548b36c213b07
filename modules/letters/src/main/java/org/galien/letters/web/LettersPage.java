package org.galien.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.galien.letters.LetterLists;
import org.galien.letters.LetterView;
import org.galien.letters.LetterWriters;
import org.galien.letters.Letters;
import org.galien.letters.dispatch.DispatchView;
import org.galien.letters.dispatch.Dispatches;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.care.ReasonWanted;
import org.galien.platform.web.To;

/** What waits: for a signature, and to be sent again. */
@Named("lettersPage")
@RequestScoped
public class LettersPage {

  @Inject LetterLists lists;
  @Inject Letters letters;
  @Inject LetterWriters writers;
  @Inject Dispatches dispatches;
  @Inject Patients patients;
  @Inject To to;

  private List<LetterView> toSign;
  private Map<DispatchView, LetterView> open;

  public List<LetterView> getToSign() {
    toSign = toSign == null ? lists.toSign() : toSign;
    return toSign;
  }

  public String patient(PatientId patient) {
    return patients.view(patient).display();
  }

  /** Where it is read or written on, below the application. */
  public String address(LetterView one) {
    String letter = "&" + LettersOfTimeline.PARAMETER + "=" + one.id().value();
    return to.patient(one.patient().value()) + letter;
  }

  public String author(LetterView one) {
    return writers.name(one.author());
  }

  /** Of charts that are open to who acts. */
  public List<DispatchView> getOpen() {
    if (open == null) {
      open =
          dispatches.open().stream()
              .filter(this::readable)
              .collect(Collectors.toMap(one -> one, one -> letters.view(one.letter())));
    }
    return open.keySet().stream().sorted((a, b) -> Long.compare(a.id(), b.id())).toList();
  }

  public LetterView letter(DispatchView one) {
    return open.get(one);
  }

  private boolean readable(DispatchView one) {
    try {
      letters.view(one.letter());
      return true;
    } catch (ReasonWanted closed) {
      return false;
    }
  }
}

package org.galien.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.galien.letters.KeptAside;
import org.galien.letters.LetterId;
import org.galien.letters.LetterLists;
import org.galien.letters.LetterView;
import org.galien.letters.LetterWriters;
import org.galien.letters.Letters;
import org.galien.patients.PatientId;
import org.galien.platform.paper.Letterheads;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** What a chart shows of letters: drafts, the latest, and the one its address asks for. */
@Named("lettersOfChart")
@RequestScoped
public class LettersOfChart {

  private static final int LATEST = 5;

  @Inject LetterLists lists;
  @Inject Letters letters;
  @Inject LetterWriters writers;
  @Inject Users users;
  @Inject Letterheads letterheads;
  @Inject HttpServletRequest request;

  private LetterView shown;
  private boolean asked;
  private List<LetterView> latest;
  private List<LetterView> drafts;

  /** The latest signed ones, newest first. A request shows one chart. */
  public List<LetterView> latest(long patient) {
    latest = latest == null ? lists.signed(new PatientId(patient), LATEST) : latest;
    return latest;
  }

  public List<LetterView> drafts(long patient) {
    drafts = drafts == null ? lists.drafts(new PatientId(patient)) : drafts;
    return drafts;
  }

  /** Null when none is asked for, and when it is another patient's or not for who acts. */
  public LetterView shown(long patient) {
    String number = request.getParameter(LettersOfTimeline.PARAMETER);
    if (!asked && number != null && number.matches("\\d{1,18}")) {
      long id = Long.parseLong(number);
      shown =
          drafts(patient).stream()
              .filter(one -> one.id().value() == id)
              .findFirst()
              .or(() -> lists.signed(new PatientId(patient), new LetterId(id)))
              .orElse(null);
    }
    asked = true;
    return shown;
  }

  /** What was typed beside a draft while somebody else saved it. */
  public List<KeptAside> aside(LetterView draft) {
    return letters.aside(draft.id());
  }

  public boolean isWriting() {
    return writers.mayWrite();
  }

  public boolean isSigning() {
    return writers.maySign();
  }

  /** Whom a letter may be prepared for. */
  public List<UserView> getSigners() {
    return users.practitioners();
  }

  public String signer(LetterView one) {
    return writers.name(one.signer());
  }

  /** True when the head will have to be completed by hand. */
  public boolean isByHand(LetterView one) {
    boolean rpps = users.find(one.signer()).filter(u -> !u.rpps().isBlank()).isPresent();
    return !rpps || !letterheads.current().whole();
  }
}

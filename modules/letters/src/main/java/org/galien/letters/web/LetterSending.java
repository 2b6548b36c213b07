package org.galien.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.galien.letters.LetterView;
import org.galien.letters.LetterWriters;
import org.galien.letters.dispatch.DispatchView;
import org.galien.letters.dispatch.DispatchWay;
import org.galien.letters.dispatch.Dispatches;
import org.galien.letters.dispatch.Outbox;
import org.galien.patients.Patients;
import org.galien.platform.PracticeSettings;
import org.galien.platform.messages.Messages;
import org.galien.platform.sending.Outgoing;
import org.galien.platform.sending.OutgoingView;
import org.galien.platform.settings.Settings;
import org.galien.platform.web.Texts;

/** How a signed letter leaves, and what became of it. */
@Named("letterSending")
@RequestScoped
public class LetterSending {

  @Inject Dispatches dispatches;
  @Inject Outbox outbox;
  @Inject Outgoing outgoing;
  @Inject Patients patients;
  @Inject LetterWriters writers;
  @Inject Settings settings;
  @Inject Texts texts;

  public boolean isFolder() {
    return outbox.configured();
  }

  /** Of the patient; may be empty. */
  public String mail(LetterView letter) {
    String email = patients.view(letter.patient()).contact().email();
    return email == null ? "" : email;
  }

  /** What the message by e-mail says. */
  public String getWords() {
    return Messages.text(
        Locale.FRENCH,
        "letters.sending.document.words",
        settings.read(PracticeSettings.class).name());
  }

  /** Latest first. */
  public List<DispatchView> of(LetterView letter) {
    return dispatches.of(letter.id());
  }

  public String by(DispatchView one) {
    return writers.name(one.by());
  }

  /** Where it stands, in words. */
  public String state(DispatchView one) {
    if (one.way() == DispatchWay.EMAIL && one.message() != null) {
      return outgoing
          .find(one.message())
          .map(OutgoingView::state)
          .map(state -> texts.text("letters.dispatch.mail." + lower(state)))
          .orElse("");
    }
    String state = texts.text("letters.dispatch.state." + lower(one.state()));
    return one.problem() == null
        ? state
        : state + " : " + texts.text("letters.dispatch.problem." + one.problem());
  }

  private static String lower(Enum<?> state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}

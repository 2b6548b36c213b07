package org.galien.platform.web.mailbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.mailbox.Mailbox;
import org.galien.platform.mailbox.MailboxRefusal;
import org.galien.platform.mailbox.MailboxSetup;
import org.galien.platform.mailbox.MailboxState;
import org.galien.platform.mailbox.MailboxTrial;
import org.galien.platform.messages.Messages;
import org.galien.platform.sending.carriers.MailServer.Security;
import org.galien.platform.voice.Dates;
import org.galien.platform.voice.TypedDate;
import org.galien.platform.web.Say;
import org.galien.platform.web.Texts;
import org.galien.platform.web.forms.FormOnce;
import org.galien.platform.web.forms.FormState;

/** Where mail is read, as an administrator types it. An empty password keeps the one that is. */
@Named("mailboxForm")
@RequestScoped
public class MailboxForm {

  @Inject Mailbox mailbox;
  @Inject MailboxTrial trial;
  @Inject FormOnce once;
  @Inject Clock clock;
  @Inject Say say;

  private final FormState form = new FormState();
  private String tried = "";

  @PostConstruct
  void read() {
    MailboxSetup setup = mailbox.setup();
    LocalDate since = setup.since() == null ? LocalDate.now(clock) : setup.since();
    form.put("host", setup.host());
    form.put("port", String.valueOf(setup.port()));
    form.put("security", setup.security().name());
    form.put("user", setup.user());
    form.put("folder", setup.folder());
    form.put("since", Dates.date(since));
  }

  public void save() {
    try {
      once.save(
          () -> {
            MailboxSetup wanted = wanted();
            if (wanted == null) {
              return null;
            }
            mailbox.change(wanted, form.filled("password") ? form.text("password") : null);
            return FormAnswer.saying("platform.mailbox.saved");
          });
    } catch (MailboxRefusal refusal) {
      form.refuse(refusal.field(), refusal);
    }
  }

  /** With what is saved: a password is never read back to be tried. */
  public void test() {
    try {
      tried = text("platform.mailbox.answers", trial.messages());
    } catch (MailboxRefusal refusal) {
      form.refuse(refusal.field(), refusal);
    }
  }

  public FormState getForm() {
    return form;
  }

  public List<String> getSecurities() {
    return Arrays.stream(Security.values()).map(Enum::name).toList();
  }

  /** Empty before it was tried. */
  public String getTried() {
    return tried;
  }

  /** How reading goes; empty where nothing is read. */
  public String getState() {
    if (mailbox.setup().host().isEmpty()) {
      return "";
    }
    MailboxState state = mailbox.state();
    String read =
        state.answeredAt() == null
            ? text("platform.mailbox.never-read")
            : text("platform.mailbox.read", say.momentOf(state.answeredAt()), state.taken());
    return read
        + (state.failing() == 0 ? "" : " " + text("platform.mailbox.failing", state.failing()))
        + (state.left() == 0 ? "" : " " + text("platform.mailbox.left", state.left()));
  }

  /** Why it cannot be read, and since when; empty while it can. */
  public String getTrouble() {
    MailboxState state = mailbox.state();
    return state.problem() == null
        ? ""
        : text(
            "platform.mailbox.trouble",
            say.momentOf(state.troubleSince()),
            text("platform.mailbox.problem." + state.problem()));
  }

  private MailboxSetup wanted() {
    LocalDate since = TypedDate.past(form.text("since"), LocalDate.now(clock)).orElse(null);
    if (since == null) {
      form.refuse("since", "platform.mailbox.since-impossible");
    }
    String port = form.text("port").strip();
    if (!port.matches("\\d{1,5}")) {
      form.refuse("port", "platform.sending.port-impossible");
    }
    return form.isRefused()
        ? null
        : new MailboxSetup(
            form.text("host").strip(),
            Integer.parseInt(port),
            Security.valueOf(form.text("security")),
            form.text("user").strip(),
            form.text("folder").strip(),
            since);
  }

  private static String text(String key, Object... arguments) {
    return Messages.text(Texts.locale(), key, arguments);
  }
}

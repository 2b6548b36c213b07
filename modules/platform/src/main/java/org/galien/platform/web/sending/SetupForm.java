package org.galien.platform.web.sending;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.sending.Channel;
import org.galien.platform.sending.Facts;
import org.galien.platform.sending.Outgoing;
import org.galien.platform.sending.OutgoingDraft;
import org.galien.platform.sending.Recipient;
import org.galien.platform.sending.SendingSetup;
import org.galien.platform.sending.SetupRefusal;
import org.galien.platform.sending.SetupSecrets;
import org.galien.platform.sending.SetupView;
import org.galien.platform.sending.SmsSetup;
import org.galien.platform.sending.carriers.MailServer.Security;
import org.galien.platform.sending.carriers.SmsForm;
import org.galien.platform.voice.Dates;
import org.galien.platform.voice.TypedTime;
import org.galien.platform.web.Texts;
import org.galien.platform.web.forms.FormOnce;
import org.galien.platform.web.forms.FormState;

/** How messages leave, as an administrator types it. An empty password keeps the one that is. */
@Named("setupForm")
@RequestScoped
public class SetupForm {

  private static final Duration TEST = Duration.ofHours(12);

  @Inject SendingSetup setup;
  @Inject Outgoing outgoing;
  @Inject FormOnce once;
  @Inject Clock clock;

  private final FormState form = new FormState();

  @PostConstruct
  void read() {
    SetupView view = setup.view();
    form.put("mail-host", view.mailHost());
    form.put("mail-port", String.valueOf(view.mailPort()));
    form.put("mail-security", view.mailSecurity().name());
    form.put("mail-user", view.mailUser());
    form.put("mail-from", view.mailFrom());
    form.put("sms-form", view.sms().form().name());
    form.put("sms-url", view.sms().url());
    form.put("sms-account", view.sms().account());
    form.put("sms-user", view.sms().user());
    form.put("sms-sender", view.sms().sender());
    form.put("sms-once", String.valueOf(view.sms().once()));
    form.put("opt-out-word", view.optOutWord());
    form.put("quiet-from", Dates.time(view.quietFrom()));
    form.put("quiet-to", Dates.time(view.quietTo()));
  }

  public void save() {
    try {
      once.save(
          () -> {
            SetupView wanted = wanted();
            if (wanted == null) {
              return null;
            }
            setup.change(
                wanted,
                new SetupSecrets(
                    secret("mail-password"), secret("sms-token"), secret("sms-consent")));
            return FormAnswer.saying("platform.sending.saved");
          });
    } catch (SetupRefusal refusal) {
      form.refuse(refusal.field(), refusal);
    }
  }

  /** Sends a message of no content to the address or number that was typed. */
  public void test() {
    once.save(
        () -> {
          String to = form.text("test-to").strip();
          Recipient recipient =
              new Recipient(
                  to, to.contains("@") ? to : "", to.contains("@") ? "" : to, null, Texts.locale());
          outgoing.send(
              new OutgoingDraft(
                  "test " + UUID.randomUUID(),
                  "platform.sending.test",
                  recipient,
                  Facts.NONE,
                  List.of(Channel.EMAIL, Channel.SMS),
                  false,
                  clock.instant().plus(TEST)));
          return FormAnswer.saying("platform.sending.test.left");
        });
  }

  public FormState getForm() {
    return form;
  }

  public List<String> getSecurities() {
    return Arrays.stream(Security.values()).map(Enum::name).toList();
  }

  public List<String> getSmsForms() {
    return Arrays.stream(SmsForm.values()).map(Enum::name).toList();
  }

  private SmsSetup sms() {
    return new SmsSetup(
        SmsForm.valueOf(form.text("sms-form")),
        form.text("sms-url").strip(),
        form.text("sms-account").strip(),
        form.text("sms-user").strip(),
        form.text("sms-sender").strip(),
        isSmsOnce());
  }

  public boolean isSmsOnce() {
    return Boolean.parseBoolean(form.text("sms-once"));
  }

  public void setSmsOnce(boolean smsOnce) {
    form.put("sms-once", String.valueOf(smsOnce));
  }

  private SetupView wanted() {
    LocalTime from = time("quiet-from");
    LocalTime to = time("quiet-to");
    int port = port();
    return form.isRefused()
        ? null
        : new SetupView(
            form.text("mail-host").strip(),
            port,
            Security.valueOf(form.text("mail-security")),
            form.text("mail-user").strip(),
            form.text("mail-from").strip(),
            sms(),
            form.text("opt-out-word").strip(),
            from,
            to);
  }

  private LocalTime time(String field) {
    LocalTime read = TypedTime.read(form.text(field)).orElse(null);
    if (read == null) {
      form.refuse(field, "platform.sending.hours-impossible");
    }
    return read;
  }

  private int port() {
    String typed = form.text("mail-port").strip();
    if (!typed.matches("\\d{1,5}")) {
      form.refuse("mail-port", "platform.sending.port-impossible");
      return 0;
    }
    return Integer.parseInt(typed);
  }

  private String secret(String field) {
    return form.filled(field) ? form.text(field) : null;
  }
}

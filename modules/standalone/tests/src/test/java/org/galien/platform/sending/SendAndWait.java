package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.galien.platform.commands.Command;
import org.galien.platform.sending.carriers.MailServer.Security;
import org.galien.platform.tasks.TaskWorker;

/** A server of its own: leaves so many messages for a mail server, and sends until it is killed. */
@ApplicationScoped
class SendAndWait implements Command {

  static final String NAME = "test-send-and-wait";

  @Inject SendingSetup setup;
  @Inject Outgoing outgoing;
  @Inject Courier courier;
  @Inject TaskWorker worker;
  @Inject Clock clock;

  @Override
  public String name() {
    return NAME;
  }

  /** Arguments: port of the mail server, how many messages. */
  @Override
  public int run(List<String> arguments, PrintStream out) throws InterruptedException {
    int port = Integer.parseInt(arguments.get(0));
    setup.change(
        new SetupView(
            "127.0.0.1",
            port,
            Security.NONE,
            "",
            "cabinet@example.org",
            SmsSetup.NONE,
            "STOP",
            LocalTime.MIDNIGHT,
            LocalTime.MIDNIGHT),
        SetupSecrets.KEPT);
    worker.start();
    for (int i = 0; i < Integer.parseInt(arguments.get(1)); i++) {
      send(i);
    }
    while (true) {
      Thread.sleep(Duration.ofSeconds(1));
      courier.dispatch();
    }
  }

  private void send(int number) {
    Recipient to =
        new Recipient("N° " + number, "n" + number + "@example.org", "", null, Locale.FRENCH);
    outgoing.send(
        new OutgoingDraft(
            "killed " + number,
            "platform.sending.test",
            to,
            Facts.NONE,
            List.of(Channel.EMAIL),
            false,
            clock.instant().plus(Duration.ofHours(12))));
  }
}

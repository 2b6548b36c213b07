package org.galien.platform.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.galien.platform.alerts.AlertDraft;
import org.galien.platform.alerts.AlertLevel;
import org.galien.platform.alerts.Alerts;
import org.galien.platform.places.MailTaker;
import org.galien.platform.places.ReceivedMail;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;
import org.galien.platform.users.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands what came to all who take mail. A message is written down as taken once all have it; one
 * that somebody could not take keeps no other waiting, and is offered again. A server that cannot
 * be read is asked again by the clock, and said when it lasts.
 */
@ApplicationScoped
public class FetchMail implements TaskHandler {

  public static final String KIND = "platform.fetch-mail";

  private static final Logger LOG = LoggerFactory.getLogger(FetchMail.class);
  private static final String ALERT = "platform.mailbox-silent";
  private static final Duration LASTING = Duration.ofMinutes(15);
  private static final Set<Role> TOLD = Set.of(Role.ADMINISTRATOR, Role.SECRETARY);

  @Inject Mailbox mailbox;
  @Inject MailReader reader;
  @Inject TakenMail taken;
  @Inject @Any Instance<MailTaker> takers;
  @Inject Alerts alerts;
  @Inject Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) {
    fetch();
  }

  void fetch() {
    Optional<MailboxAccess> access = mailbox.access();
    if (access.isEmpty()) {
      return;
    }
    Instant silent = taken.state().troubleSince();
    try {
      reader.read(access.get(), new Round(access.get().box()));
      taken.answered();
      if (silent != null) {
        alerts.settle(ALERT, List.of(silent.toString()));
      }
    } catch (MailboxTrouble e) {
      taken.troubled(e.problem());
      if (silent != null && silent.plus(LASTING).isBefore(clock.instant())) {
        alerts.raise(
            new AlertDraft(
                ALERT,
                silent.toString(),
                AlertLevel.NOTICE,
                "/reglages.xhtml",
                TOLD,
                Set.of(),
                LASTING));
      }
    }
  }

  private final class Round implements MailReader.Visitor {

    private final String box;

    Round(String box) {
      this.box = box;
    }

    @Override
    public long after(long validity) {
      return taken.after(box, validity);
    }

    @Override
    public boolean wants(long validity, long uid) {
      return taken.wants(box, validity, uid);
    }

    @Override
    public void visit(long validity, long uid, byte[] original) {
      if (original == null) {
        taken.left(box, validity, uid);
      } else if (handedOver(Opened.of(original), uid)) {
        taken.taken(box, validity, uid);
      } else {
        taken.failed(box, validity, uid);
      }
    }

    private boolean handedOver(ReceivedMail mail, long uid) {
      boolean all = true;
      for (MailTaker taker : takers) {
        try {
          taker.take(mail);
        } catch (IOException | RuntimeException e) {
          LOG.warn("Mail {} is offered again: {}", uid, e.getClass().getName());
          all = false;
        }
      }
      return all;
    }
  }
}

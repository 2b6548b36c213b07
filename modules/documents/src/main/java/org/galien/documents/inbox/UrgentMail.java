package org.galien.documents.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.galien.documents.DocumentFiled;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentStatus;
import org.galien.documents.MailHandlers;
import org.galien.documents.archive.DocumentView;
import org.galien.documents.archive.Documents;
import org.galien.platform.alerts.AlertDraft;
import org.galien.platform.alerts.AlertLevel;
import org.galien.platform.alerts.Alerts;
import org.galien.platform.users.Role;

/**
 * Has documents that somebody should read today told on the screens of those who treat, and of the
 * desk too when none of them answers. Who files one has seen it.
 */
@ApplicationScoped
@Transactional
public class UrgentMail {

  static final String KIND = "documents.urgent";

  private static final Set<Role> CARE = EnumSet.of(Role.PHYSICIAN, Role.SUBSTITUTE, Role.NURSE);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** What has lain longer is found in the inbox; rules read anew must not wake a whole archive. */
  private static final Duration NEWS = Duration.ofDays(3);

  @Inject Documents documents;
  @Inject Alerts alerts;
  @Inject Clock clock;

  /** Called by who proposes, however often; a document is told once, and not when it is filed. */
  public void found(DocumentId id) {
    DocumentView document = documents.view(id);
    boolean news = document.receivedAt().isAfter(clock.instant().minus(NEWS));
    if (news && document.status() != DocumentStatus.FILED) {
      alerts.raise(
          new AlertDraft(
              KIND,
              subject(id),
              AlertLevel.URGENT,
              "/documents.xhtml?document=" + id.value(),
              CARE,
              MailHandlers.ROLES,
              PATIENCE));
    }
  }

  void seen(@Observes DocumentFiled filed) {
    alerts.settle(KIND, List.of(subject(filed.documentId())));
  }

  private static String subject(DocumentId id) {
    return String.valueOf(id.value());
  }
}

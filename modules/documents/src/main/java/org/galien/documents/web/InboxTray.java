package org.galien.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.galien.documents.MailHandlers;
import org.galien.documents.archive.Documents;

/** What waits in the inbox, counted on the day. */
@Named("inboxTray")
@RequestScoped
public class InboxTray {

  @Inject Documents documents;
  @Inject MailHandlers handlers;

  /** Whether who acts handles the mail. */
  public boolean isMine() {
    return handlers.mayHandle();
  }

  public int getWaiting() {
    return documents.waitingCount();
  }
}

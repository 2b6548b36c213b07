package org.galien.web.scheduling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.galien.documents.MailHandlers;
import org.galien.documents.archive.Documents;

/** What waits elsewhere and is counted on this screen. */
@Named("trays")
@RequestScoped
public class Trays {

  @Inject Documents documents;
  @Inject MailHandlers handlers;

  /** Whether who acts handles the mail. */
  public boolean isMail() {
    return handlers.mayHandle();
  }

  public int getDocuments() {
    return documents.waitingCount();
  }
}

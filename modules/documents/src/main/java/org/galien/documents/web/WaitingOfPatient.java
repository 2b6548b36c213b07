package org.galien.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.documents.MailHandlers;
import org.galien.documents.inbox.InboxEntry;
import org.galien.documents.inbox.WaitingDocuments;
import org.galien.patients.PatientId;

/** What has come for the patient whose chart is open, and lies in the inbox. */
@Named("waitingOfPatient")
@RequestScoped
public class WaitingOfPatient {

  @Inject WaitingDocuments waiting;
  @Inject MailHandlers handlers;

  private List<InboxEntry> entries;

  /** For who may see the mail. */
  public List<InboxEntry> of(long patient) {
    if (entries == null) {
      entries = handlers.mayHandle() ? waiting.about(new PatientId(patient)) : List.of();
    }
    return entries;
  }

  /** Message key of what it seems to be. */
  public String type(InboxEntry entry) {
    return TypeLook.label(entry.proposal().type());
  }

  public String icon(InboxEntry entry) {
    return entry.urgent() ? "octagon" : "inbox";
  }
}

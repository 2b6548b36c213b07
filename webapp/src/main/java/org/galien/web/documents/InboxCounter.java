package org.galien.web.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.documents.archive.Documents;
import org.galien.web.shell.RailCounter;

/** The number on the rail's entry. */
@ApplicationScoped
class InboxCounter implements RailCounter {

  @Inject Documents documents;

  @Override
  public String page() {
    return "/documents.xhtml";
  }

  @Override
  public long count() {
    return documents.waitingCount();
  }
}

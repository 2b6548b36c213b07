package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.ai.runtime.catchup.Missed;
import org.galien.ai.runtime.catchup.MissedPage;
import org.galien.documents.archive.Documents;
import org.galien.documents.archive.ReadMark;
import org.galien.documents.archive.ReadPage;

/**
 * Texts read while this module was absent, or whose event a crash swallowed. Charts need no such
 * list: opening one finds out whether its summary is behind.
 */
@ApplicationScoped
class MissedReadings implements Missed {

  @Inject Documents documents;

  @Override
  public String source() {
    return "summaries.documents";
  }

  @Override
  public MissedPage after(String cursor, int limit) {
    ReadPage page = documents.readAfter(ReadMark.of(cursor), limit);
    return new MissedPage(
        page.documents().stream().map(SummaryTriggers::summarise).toList(),
        page.documents().isEmpty() ? cursor : page.end().text());
  }
}

package org.galien.ai.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.galien.ai.triage.RulesTrial.Change;
import org.galien.ai.triage.RulesTrial.Outcome;
import org.galien.ai.triage.reading.DocumentReader;
import org.galien.ai.triage.reading.Reading;
import org.galien.ai.triage.rules.PracticeRule;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentRead;
import org.galien.documents.archive.Documents;
import org.galien.documents.archive.ReadMark;
import org.galien.documents.archive.ReadPage;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;

/** Sorts the documents of the last month twice, as the rules stand and as they would be. */
@ApplicationScoped
class RulesOnTrial {
  private static final Duration MONTH = Duration.ofDays(31);
  private static final int MOST = 300;
  private static final int PAGE = 500;

  @Inject Clock clock;
  @Inject Acting acting;
  @Inject Documents documents;
  @Inject TriageRules rules;

  /** Nobody looks at these documents; a program reads them, as it did when they came. */
  RulesTrial of(List<PracticeRule> tried) {
    CompiledRules standing = rules.compiled();
    CompiledRules wanted = standing.with(StoredPracticeRules.json(tried));
    try {
      return acting.as(Actor.system("triage"), () -> compared(standing.reader(), wanted.reader()));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private RulesTrial compared(DocumentReader standing, DocumentReader wanted) {
    List<DocumentId> latest = latest();
    List<Change> changes = new ArrayList<>();
    LocalDate today = LocalDate.now(clock);
    for (DocumentId document : latest) {
      String text = documents.text(document);
      Outcome before = outcome(standing.read(text, today));
      Outcome after = outcome(wanted.read(text, today));
      if (!before.equals(after)) {
        changes.add(new Change(document, documents.view(document).fileName(), before, after));
      }
    }
    return new RulesTrial(latest.size(), changes);
  }

  private List<DocumentId> latest() {
    List<DocumentId> read = new ArrayList<>();
    ReadMark mark = new ReadMark(clock.instant().minus(MONTH), 0);
    ReadPage page = documents.readAfter(mark, PAGE);
    while (!page.documents().isEmpty()) {
      read.addAll(page.documents().stream().map(DocumentRead::documentId).toList());
      page = documents.readAfter(page.end(), PAGE);
    }
    return read.reversed().stream().distinct().limit(MOST).toList();
  }

  private static Outcome outcome(Reading reading) {
    return new Outcome(reading.type().type(), reading.urgent(), reading.recipient());
  }
}

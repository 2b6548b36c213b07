package org.galien.ai.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.galien.documents.DocumentId;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.tasks.TaskRun;

/**
 * Sorts every document still in the inbox again: a patient was added or changed, or rules were. The
 * revision of the task is the moment of the change; a task whose moment lies before the beginning
 * of the last complete pass has nothing left to do, so that importing a thousand patients costs few
 * passes.
 */
@ApplicationScoped
class RefreshProposals implements TaskHandler {
  static final String KIND = "triage.refresh";

  @Inject ProposalStore proposals;
  @Inject Clock clock;

  static TaskRequest request(Instant change) {
    return new TaskRequest(KIND, "inbox", micros(change));
  }

  private static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) {
    if (proposals.refreshedUpTo() > run.revision()) {
      return;
    }
    long start = micros(clock.instant());
    List<DocumentId> open = proposals.open();
    for (int i = 0; i < open.size() && !run.cancelled(); i++) {
      proposals.propose(open.get(i), 0);
      run.progress(100 * (i + 1) / open.size(), "triage.step.refresh");
    }
    if (!run.cancelled()) {
      proposals.refreshedUpTo(start);
    }
  }

  @Override
  public Duration timeLimit() {
    return Duration.ofMinutes(30);
  }
}

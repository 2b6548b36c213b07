package org.galien.ai.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.documents.DocumentId;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;

/** Sorts one document in the background; done twice it leaves the same proposal. */
@ApplicationScoped
class SortDocument implements TaskHandler {
  static final String KIND = "triage.read";

  @Inject ProposalStore proposals;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) {
    proposals.propose(new DocumentId(Long.parseLong(run.subject())), run.revision());
  }

  @Override
  public int concurrency() {
    return 2;
  }
}

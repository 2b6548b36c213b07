package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;

/** Records of ten years and more, whose lists are stale and whose papers were misfiled. */
@ApplicationScoped
class LongSummariesEvaluation extends SummariesEvaluation {

  @Override
  public String task() {
    return "summaries_long";
  }
}

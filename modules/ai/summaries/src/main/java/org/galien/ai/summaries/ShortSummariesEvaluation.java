package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;

/** Records of a page: a smoke test, which any extractor passes. */
@ApplicationScoped
class ShortSummariesEvaluation extends SummariesEvaluation {

  @Override
  public String task() {
    return "summaries";
  }
}

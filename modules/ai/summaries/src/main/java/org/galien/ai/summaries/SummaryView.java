package org.galien.ai.summaries;

import java.time.Instant;
import java.util.List;
import org.galien.platform.evaluation.Engine;

/**
 * A summary as screens see it.
 *
 * @param engineName name of the model, or of the extraction
 * @param version of prompt or rules
 * @param sourcesRead how many texts were read, of {@code sourcesTotal} there are
 * @param dropped sentences a model wrote that were not shown, for no source bore them out
 * @param sentences empty: everything was read and nothing was found to say
 * @param judgedBy display name, or null
 * @param withdrawal how its acceptance was taken back, or null
 */
public record SummaryView(
    SummaryId id,
    SummarySubject subject,
    Engine engine,
    String engineName,
    String version,
    SummaryState state,
    Instant createdAt,
    int sourcesRead,
    int sourcesTotal,
    int dropped,
    List<SentenceView> sentences,
    Instant judgedAt,
    String judgedBy,
    Withdrawal withdrawal) {

  public boolean abstained() {
    return sentences.isEmpty();
  }

  /** How many sentences the person changed or left out. */
  public long corrections() {
    return sentences.stream().filter(s -> s.corrected() != null).count();
  }
}

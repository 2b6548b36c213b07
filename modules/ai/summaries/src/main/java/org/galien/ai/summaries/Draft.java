package org.galien.ai.summaries;

import java.util.List;
import org.galien.ai.runtime.journal.JournalId;
import org.galien.ai.summaries.french.Statement;
import org.galien.platform.evaluation.Engine;

/**
 * A summary before it is stored.
 *
 * @param digest of the model, null for extraction
 * @param version of prompt or rules
 * @param dropped sentences of a model that its sources did not bear out
 */
record Draft(
    Engine engine,
    String engineName,
    String digest,
    String version,
    JournalId journal,
    List<Statement> statements,
    int dropped) {}

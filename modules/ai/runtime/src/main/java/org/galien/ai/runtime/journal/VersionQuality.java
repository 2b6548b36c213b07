package org.galien.ai.runtime.journal;

import java.time.Duration;
import java.time.Instant;

/**
 * What became of the outputs of one version of a task.
 *
 * @param engine name of the model or of the deterministic engine
 * @param digest of the model, null for a deterministic engine
 * @param version of the prompt or of the rules
 * @param outputs that said something
 * @param failed how often nothing usable came
 * @param accepted taken over as they were; likewise {@code corrected} and {@code rejected}
 * @param words of outputs that were taken over as text, and how many of them were {@code changed}
 * @param reports errors told of it
 * @param took on average
 * @param first when it was first asked in the period
 */
public record VersionQuality(
    String task,
    String engine,
    String digest,
    String version,
    long outputs,
    long failed,
    long accepted,
    long corrected,
    long rejected,
    long words,
    long changed,
    long reports,
    Duration took,
    Instant first) {

  public long judged() {
    return accepted + corrected + rejected;
  }

  /** Of what was judged, in percent, rounded; 0 when nothing was. */
  public int share(long part) {
    return judged() == 0 ? 0 : Math.toIntExact(Math.round(100.0 * part / judged()));
  }

  /** Words changed of a hundred; -1 when nothing was taken over as text. */
  public int editShare() {
    return words == 0 ? -1 : Math.toIntExact(Math.round(100.0 * changed / words));
  }

  /** Words nobody had to type. */
  public long kept() {
    return Math.max(0, words - changed);
  }
}

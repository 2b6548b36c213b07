package org.galien.platform.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One walk along the chain, from the first entry on. */
final class ChainRun {

  private final Map<Long, String> copies;
  private final List<BrokenSeal> brokenSeals = new ArrayList<>();
  private final Map<String, Long> sealed = new HashMap<>();
  private String previous = ChainHash.GENESIS;
  private long verified;

  /**
   * @param copies hashes noted outside the database, by sequence
   */
  ChainRun(Map<Long, String> copies) {
    this.copies = copies;
  }

  /** Whether an entry is the next one; then it becomes the last. */
  boolean fits(AuditEntryEntity entry) {
    boolean next = entry.sequence == verified + 1 && entry.hash.equals(entry.chainedTo(previous));
    boolean known = copies.getOrDefault(entry.sequence, entry.hash).equals(entry.hash);
    if (next && known) {
      previous = entry.hash;
      verified++;
    }
    return next && known;
  }

  /**
   * An entry cut off at the end leaves a chain that fits; the head still remembers it, and where
   * the head was moved too, a copy does.
   */
  boolean endsAt(Head head) {
    boolean atHead = head.sequence() == verified && head.hash().equals(previous);
    return atHead && copies.keySet().stream().allMatch(sequence -> sequence <= verified);
  }

  void broken(List<BrokenSeal> seals) {
    brokenSeals.addAll(seals);
  }

  void sealed(String kind, long more) {
    sealed.merge(kind, more, Long::sum);
  }

  long sealed(String kind) {
    return sealed.getOrDefault(kind, 0L);
  }

  long verified() {
    return verified;
  }

  ChainVerification result(long unsealed) {
    return new ChainVerification(verified, previous, null, brokenSeals, unsealed);
  }

  ChainVerification brokenAfter() {
    return new ChainVerification(verified, previous, verified + 1, brokenSeals, 0);
  }
}

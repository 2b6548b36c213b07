package org.galien.billing.pricing;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The acts of one version of the CCAM. */
public final class CcamTable {

  public static final CcamTable EMPTY = new CcamTable(Map.of());

  private record Key(String code, int activity, int phase) {}

  private final Map<Key, CcamAct> acts;

  private CcamTable(Map<Key, CcamAct> acts) {
    this.acts = acts;
  }

  /** In their order. */
  public static CcamTable of(Collection<CcamAct> all) {
    Map<Key, CcamAct> acts = new LinkedHashMap<>();
    all.forEach(one -> acts.put(new Key(one.code(), one.activity(), one.phase()), one));
    return new CcamTable(acts);
  }

  public Collection<CcamAct> all() {
    return acts.values();
  }

  public boolean empty() {
    return acts.isEmpty();
  }

  /** The phase asked for; where it has none of that number, its first one. */
  public Optional<CcamAct> of(String code, int activity, int phase) {
    CcamAct exact = acts.get(new Key(code, activity, phase));
    if (exact != null || phase != 0) {
      return Optional.ofNullable(exact);
    }
    return acts.values().stream()
        .filter(one -> one.code().equals(code) && one.activity() == activity)
        .min(Comparator.comparingInt(CcamAct::phase));
  }
}

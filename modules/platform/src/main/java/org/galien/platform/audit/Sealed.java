package org.galien.platform.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A CDI bean of a module that seals: it computes the seals of what is stored now. */
public interface Sealed {

  /** Of the subjects in the trail, as in {@code encounter}. */
  String kind();

  /** What people call it: a sentence's key, with the subject's number and the version. */
  String messageKey();

  /** Of the entries that seal, as in {@code note.signed}. */
  Set<String> actions();

  /** The seals of what is stored under these subjects; nothing for one that is gone. */
  Map<Long, List<Seal>> seals(Collection<Long> subjects);

  /**
   * In whose charts each of these subjects is, or was while charts were merged; nothing for one
   * that is gone or in no chart.
   */
  Map<Long, Set<Long>> charts(Collection<Long> subjects);

  /** How many things are stored that each should have an entry with a seal. */
  long count();
}

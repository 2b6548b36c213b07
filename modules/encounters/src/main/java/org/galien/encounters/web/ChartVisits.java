package org.galien.encounters.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Charts whose opening is already in the audit trail in this session. A script that swaps a part of
 * an open chart is no new opening; without this memory it would have to be believed.
 */
@SessionScoped
public class ChartVisits implements Serializable {

  private static final long serialVersionUID = 1;

  private final Set<Long> opened = ConcurrentHashMap.newKeySet();

  boolean contains(long patient) {
    return opened.contains(patient);
  }

  void add(long patient) {
    opened.add(patient);
  }
}

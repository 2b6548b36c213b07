package org.galien.ai.summaries.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.galien.ai.summaries.SummaryId;
import org.galien.ai.summaries.SummarySubject;
import org.galien.ai.summaries.SummaryView;

/**
 * What a person is writing about one summary: corrections, or why its acceptance is taken back. It
 * belongs to the summary that was in view when they began, whichever the card shows by now.
 */
class Typed implements Serializable {

  private static final long serialVersionUID = 1;

  private enum Purpose {
    CORRECTION,
    REASON
  }

  private Purpose purpose;
  private long summary;
  private SummarySubject.Kind kind;
  private long subject;
  private Map<Long, String> words = new LinkedHashMap<>();
  private String reason = "";
  private String problem;

  void correct(SummaryView seen) {
    begin(Purpose.CORRECTION, seen);
    seen.sentences().forEach(s -> words.put(s.id(), s.text()));
  }

  void explain(SummaryView seen) {
    begin(Purpose.REASON, seen);
  }

  private void begin(Purpose what, SummaryView seen) {
    done();
    purpose = what;
    summary = seen.id().value();
    kind = seen.subject().kind();
    subject = seen.subject().id();
  }

  void done() {
    purpose = null;
    words = new LinkedHashMap<>();
    reason = "";
    problem = null;
  }

  boolean begun() {
    return purpose != null;
  }

  boolean corrects(SummarySubject shown) {
    return purpose == Purpose.CORRECTION && isOf(shown);
  }

  boolean explains(SummarySubject shown) {
    return purpose == Purpose.REASON && isOf(shown);
  }

  private boolean isOf(SummarySubject shown) {
    return shown.kind() == kind && shown.id() == subject;
  }

  void refused(String why) {
    problem = why;
  }

  SummaryId summary() {
    return new SummaryId(summary);
  }

  Map<Long, String> words() {
    return words;
  }

  String reason() {
    return reason;
  }

  void reason(String typed) {
    reason = typed;
  }

  String problem() {
    return problem;
  }
}

package org.galien.letters.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.letters.LetterLists;
import org.galien.letters.text.LetterText;
import org.galien.patients.PatientId;
import org.galien.platform.bench.ChartShare;
import org.galien.platform.text.Excerpt;
import org.galien.platform.text.Folding;

/** Letters in the timeline and at its side. */
@ApplicationScoped
class LettersInChart implements ChartShare {

  private static final int LINES = 81;
  private static final int LATEST = 5;
  private static final int EXCERPT = 160;

  @Inject LetterLists lists;

  @Override
  public void open(long patient) {
    PatientId chart = new PatientId(patient);
    lists.count(chart);
    lists.signed(chart, LINES);
    lists.signed(chart, LATEST);
    lists.drafts(chart);
  }

  @Override
  public void search(long patient, String words) {
    lists.signed(new PatientId(patient)).stream()
        .map(one -> LetterText.plain(one.content()))
        .filter(text -> Folding.contains(text, words))
        .forEach(text -> Excerpt.of(text, words, EXCERPT));
  }
}

package org.galien.documents.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.galien.documents.results.Results;
import org.galien.platform.places.Measure;
import org.galien.platform.places.SynthesisLine;
import org.galien.platform.places.SynthesisSection;
import org.galien.platform.places.SynthesisSource;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;

/** The latest value of each analyte of the last reports. */
@ApplicationScoped
class ResultsOfSynthesis implements SynthesisSource {

  /** Values that are looked at. */
  private static final int LATEST = 150;

  /** More would be no summary. */
  private static final int LINES = 25;

  @Inject Results results;
  @Inject Texts texts;

  @Override
  public List<SynthesisLine> lines(long patient) {
    if (!results.mayRead()) {
      return List.of();
    }
    Map<String, Measure> latest = new LinkedHashMap<>();
    results.values(patient, LATEST).forEach(one -> latest.putIfAbsent(one.analyte(), one));
    return latest.values().stream().limit(LINES).map(this::line).toList();
  }

  private SynthesisLine line(Measure one) {
    String told = ResultWords.told(one);
    String value = one.unit() == null ? told : told + " " + one.unit();
    String mark =
        one.mark().out()
            ? texts.text(
                one.mark().below() ? "documents.results.mark.low" : "documents.results.mark.high")
            : "";
    String detail = Dates.date(one.day()) + (mark.isEmpty() ? "" : ", " + mark);
    return new SynthesisLine(SynthesisSection.RESULTS, one.name() + " : " + value, detail);
  }
}

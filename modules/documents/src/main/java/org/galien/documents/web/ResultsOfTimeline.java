package org.galien.documents.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.galien.documents.results.FoundResult;
import org.galien.documents.results.Results;
import org.galien.platform.places.Measure;
import org.galien.platform.places.TimelineEntry;
import org.galien.platform.places.TimelinePart;
import org.galien.platform.places.TimelineQuery;
import org.galien.platform.places.TimelineSource;
import org.galien.platform.web.Texts;

/**
 * The table of results is read in the middle of a chart: {@code resultats=24} is that of two years.
 * It adds no line to the timeline, where the reports themselves stand, unless somebody searches:
 * then each analyte of that name is one, with its latest value.
 */
@ApplicationScoped
class ResultsOfTimeline implements TimelineSource {

  static final String PARAMETER = "resultats";

  /** Instead of a number of months: everything. */
  static final int ALL = 999;

  @Inject Results results;
  @Inject Texts texts;

  @Override
  public String parameter() {
    return PARAMETER;
  }

  @Override
  public TimelinePart read(TimelineQuery query) {
    boolean asked = !query.words().isEmpty() && query.wants(TypeLook.BIOLOGY);
    if (!asked || !results.mayRead()) {
      return TimelinePart.NOTHING;
    }
    return new TimelinePart(
        Map.of(),
        results.named(query.patient(), query.words()).stream()
            .limit(query.limit())
            .map(this::entry)
            .toList());
  }

  private TimelineEntry entry(FoundResult found) {
    Measure latest = found.latest();
    String value =
        latest.unit() == null ? latest.written() : latest.written() + " " + latest.unit();
    return new TimelineEntry(
        TypeLook.BIOLOGY,
        "flask",
        latest.name(),
        texts.text("documents.results.found-named", value, found.count()),
        latest.day(),
        PARAMETER,
        ALL,
        false);
  }

  @Override
  public boolean shows(long patient, long number) {
    return results.mayRead() && number <= ALL;
  }
}

package org.galien.ai.summaries;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.galien.ai.runtime.journal.InputRef;
import org.galien.ai.summaries.french.Citation;
import org.galien.ai.summaries.french.Source;
import org.galien.ai.summaries.french.SourceKind;
import org.galien.ai.summaries.french.SourceRef;
import org.galien.ai.summaries.french.Statement;
import org.galien.ai.summaries.synthesis.Chart;

/**
 * What was read of a document or a chart before summarising it.
 *
 * @param sources texts, newest first, all of one patient
 * @param listed sentences that the chart's lists give by themselves, each with its entries
 * @param pageStarts for documents: offset of each page's first character, by document
 * @param chart what the extraction reads of a chart; null for a document
 * @param total how many texts there are; more than {@code sources} in a long chart
 */
record Reading(
    List<Source> sources,
    List<Statement> listed,
    Map<SourceRef, TreeMap<Integer, Integer>> pageStarts,
    Chart chart,
    int total) {

  /** As much as a model may be asked to read: each text costs it seconds. */
  List<Source> newest(int most) {
    return sources.subList(0, Math.min(most, sources.size()));
  }

  List<InputRef> inputs() {
    return inputs(sources);
  }

  static List<InputRef> inputs(List<Source> sources) {
    return sources.stream()
        .map(
            s ->
                InputRef.of(
                    s.ref().kind().name().toLowerCase(Locale.ROOT),
                    s.ref().id(),
                    s.ref().revision(),
                    s.text()))
        .toList();
  }

  /** The source that a part was cut from. */
  Source whole(Source part) {
    return byRef().getOrDefault(part.ref(), part);
  }

  LocalDate date(SourceRef ref) {
    Source source = byRef().get(ref);
    return source == null ? null : source.date();
  }

  String genre(SourceRef ref) {
    Source source = byRef().get(ref);
    return source == null ? ref.kind().name().toLowerCase(Locale.ROOT) : source.genre();
  }

  /** Number of the page a quote stands on, or null. */
  Integer page(Citation citation) {
    TreeMap<Integer, Integer> starts = pageStarts.get(citation.source());
    if (starts == null || citation.source().kind() != SourceKind.DOCUMENT) {
      return null;
    }
    var page = starts.floorEntry(citation.start());
    return page == null ? null : page.getValue();
  }

  private Map<SourceRef, Source> byRef() {
    return sources.stream().collect(Collectors.toMap(Source::ref, Function.identity()));
  }
}

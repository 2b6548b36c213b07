package org.galien.ai.summaries.synthesis;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.ai.summaries.french.Source;

/**
 * What one patient's record holds on a day. The lists may be out of date: where a dated text says
 * otherwise, the text counts.
 *
 * @param birth null when unknown
 * @param female null when unknown
 * @param today sources of a later day are not read
 */
public record Chart(
    LocalDate birth,
    Boolean female,
    List<Listed> problems,
    List<Listed> allergies,
    List<Listed> treatments,
    List<Source> sources,
    LocalDate today) {

  /** The lines of its lists, for telling whether they changed. */
  public String lists() {
    return Stream.of(problems, allergies, treatments)
        .flatMap(List::stream)
        .map(line -> line.ref().kind() + " " + line.text())
        .collect(Collectors.joining("\n"));
  }
}

package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.galien.ai.runtime.ModelFailure;
import org.galien.ai.runtime.ModelIdentity;
import org.galien.ai.runtime.TextModel;
import org.galien.ai.runtime.TextModels;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.JournalDraft;
import org.galien.ai.runtime.journal.JournalId;
import org.galien.ai.runtime.journal.Outcome;
import org.galien.ai.summaries.french.Citation;
import org.galien.ai.summaries.french.DocumentExtractor;
import org.galien.ai.summaries.french.Source;
import org.galien.ai.summaries.french.SourceRef;
import org.galien.ai.summaries.french.Statement;
import org.galien.ai.summaries.synthesis.Synthesis;
import org.galien.platform.evaluation.Engine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a summary: by the model where one answers, else out of the text itself. */
@ApplicationScoped
class Summariser {

  private static final Logger LOG = LoggerFactory.getLogger(Summariser.class);

  /** What another try may mend. */
  private static final Set<ModelFailure.Reason> PASSING =
      EnumSet.of(
          ModelFailure.Reason.BUSY,
          ModelFailure.Reason.CANCELLED,
          ModelFailure.Reason.UNREACHABLE,
          ModelFailure.Reason.TIMED_OUT);

  static final String EXTRACTION = "extraction";
  private static final int MOST_OF_DOCUMENT = 5;
  private static final int MOST_OF_CHART = 8;

  @Inject TextModels models;
  @Inject AiJournal journal;
  @Inject Clock clock;

  /** What would write now, for telling whether there is anything new to write. */
  String engine(SummarySubject.Kind kind) {
    return model(kind).map(TextModel::identity).map(ModelIdentity::digest).orElse(EXTRACTION);
  }

  /** True when a model is there to write. */
  boolean hasModel(SummarySubject.Kind kind) {
    return model(kind).isPresent();
  }

  private Optional<TextModel> model(SummarySubject.Kind kind) {
    return models.current(new SummarySubject(kind, 0).task());
  }

  /**
   * By the model; empty when what it wrote is no better grounded than the text's own sentences.
   *
   * @throws ModelFailure when it was called off, or may answer another time
   */
  Optional<Draft> write(SummarySubject.Kind kind, Reading reading, BooleanSupplier cancelled)
      throws ModelFailure {
    Optional<TextModel> model = model(kind);
    boolean readable = reading.sources().stream().anyMatch(s -> !s.text().isBlank());
    if (model.isEmpty() || !readable) {
      return Optional.empty();
    }
    try {
      ModelIdentity identity = model.get().identity();
      return new ModelWriter(model.get(), kind)
          .write(reading, cancelled)
          .filter(ModelWriter.Written::grounded)
          .map(
              w ->
                  new Draft(
                      Engine.MODEL,
                      identity.name(),
                      identity.digest(),
                      w.version(),
                      w.journal(),
                      together(kind, reading, w.statements()),
                      w.dropped()));
    } catch (ModelFailure failure) {
      if (PASSING.contains(failure.reason())) {
        throw failure;
      }
      LOG.warn("The model wrote no summary ({}); the extraction stands", failure.reason());
      return Optional.empty();
    }
  }

  /** Out of the text itself: at once, and always there. */
  Draft extract(SummarySubject.Kind kind, Reading reading) {
    Instant start = clock.instant();
    boolean chart = kind == SummarySubject.Kind.CHART;
    List<Statement> statements =
        chart
            ? Synthesis.of(reading.chart())
            : together(kind, reading, DocumentExtractor.extract(reading.sources().getFirst()));
    String version = chart ? Synthesis.VERSION : DocumentExtractor.VERSION;
    JournalId id =
        journal.record(
            JournalDraft.deterministic(
                new SummarySubject(kind, 0).task(),
                EXTRACTION,
                version,
                Reading.inputs(cited(statements, reading)),
                start,
                Duration.between(start, clock.instant()),
                statements.isEmpty() ? Outcome.ABSTAINED : Outcome.ANSWERED));
    return new Draft(Engine.DETERMINISTIC, EXTRACTION, null, version, id, statements, 0);
  }

  /** Of a long chart everything was read; what the words rest on is kept. */
  private static List<Source> cited(List<Statement> statements, Reading reading) {
    Set<SourceRef> cited =
        statements.stream()
            .flatMap(s -> s.citations().stream())
            .map(Citation::source)
            .collect(Collectors.toSet());
    List<Source> found = reading.sources().stream().filter(s -> cited.contains(s.ref())).toList();
    return found.isEmpty() ? reading.newest(1) : found;
  }

  private static List<Statement> together(
      SummarySubject.Kind kind, Reading reading, List<Statement> written) {
    int most = kind == SummarySubject.Kind.CHART ? MOST_OF_CHART : MOST_OF_DOCUMENT;
    List<Statement> all = new ArrayList<>(reading.listed());
    written.stream().limit(most).forEach(all::add);
    return all;
  }
}

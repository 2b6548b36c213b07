package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.galien.ai.runtime.choice.ScoreView;
import org.galien.ai.runtime.choice.Scores;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.Edit;
import org.galien.ai.runtime.journal.JournalId;
import org.galien.ai.runtime.journal.Reports;
import org.galien.ai.runtime.journal.Verdict;
import org.galien.encounters.Clinicians;
import org.galien.encounters.synopses.SynopsisView;
import org.galien.encounters.synopses.SynopsisWithdrawn;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.tasks.TaskState;
import org.galien.platform.tasks.TaskView;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;

/**
 * Proposed summaries and what clinicians do with them. Only {@link #accept} and {@link #withdraw}
 * reach the record, and they go through the core's own services.
 */
@ApplicationScoped
@Transactional
public class Summaries {

  private static final int REASON = 300;

  @Inject SummaryStore store;
  @Inject Sources sources;
  @Inject Clinicians clinicians;
  @Inject ClinicalRecord record;
  @Inject Permission use;
  @Inject AiJournal journal;
  @Inject AuditTrail audit;
  @Inject TaskQueue tasks;
  @Inject Scores scores;
  @Inject Reports reports;
  @Inject Acting acting;
  @Inject Clock clock;

  /**
   * The summary a screen shows: the newest one, unless it cites a text that has left the chart in
   * the meantime; none of a patient who refused that models read the chart.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts may not read notes
   */
  public Optional<SummaryView> current(SummarySubject subject) {
    requireReader(subject);
    return use.allowed(subject)
        ? store.latest(subject).map(SummaryEntity::view).filter(sources::stillThere)
        : Optional.empty();
  }

  /** Whether the patient refused that models read the chart, or had its use restricted. */
  public boolean refused(SummarySubject subject) {
    return !use.allowed(subject);
  }

  /** How its preparation stands, or empty when none was ever asked for. */
  public Optional<TaskView> preparation(SummarySubject subject) {
    return tasks.find(subject.task(), Long.toString(subject.id()));
  }

  /** True when something was added to or taken from the chart since its summary. */
  public boolean outdated(SummarySubject subject) {
    requireReader(subject);
    Optional<SummaryView> summary = store.latest(subject).map(SummaryEntity::view);
    if (!use.allowed(subject)) {
      return false;
    }
    return summary.isEmpty()
        || summary.get().state() == SummaryState.WITHDRAWN
        || sources.changedSince(summary.get());
  }

  /**
   * The sentences of a chart's summary whose source is no longer so: ended, entered in error or
   * corrected since. It is not what is so today, whoever accepted it.
   *
   * @return numbers of sentences, empty when all stand
   */
  public Set<Long> sentencesBehind(SummaryView summary) {
    requireReader(summary.subject());
    return sources.sentencesBehind(summary);
  }

  /**
   * Has it prepared in the background, before all that nobody looks at; what waits moves up.
   *
   * @throws SummaryRefusedByPatient when the patient refused that models read the chart
   */
  public void prepare(SummarySubject subject) {
    requireReader(subject);
    use.require(subject);
    Optional<TaskView> before = preparation(subject);
    if (before.filter(t -> t.state() == TaskState.FAILED).isPresent()) {
      tasks.retry(before.get().id());
    } else {
      long revision =
          before.filter(TaskView::pending).map(TaskView::revision).orElse(clock.millis());
      tasks.enqueueAhead(request(subject, revision), Turn.LOOKED_AT.ahead());
    }
  }

  /** Of what lies in a chart that is open to who acts. */
  private void requireReader(SummarySubject subject) {
    clinicians.requireReader();
    record.patient(subject).ifPresent(clinicians::requireReader);
  }

  /** Once more, even when one is under way that found nothing new to say. */
  private void propose(SummarySubject subject) {
    tasks.enqueue(request(subject, clock.millis()));
  }

  private static TaskRequest request(SummarySubject subject, long revision) {
    return new TaskRequest(subject.task(), Long.toString(subject.id()), revision);
  }

  /** What came into a chart after its summary was made. */
  public Since since(SummaryView summary) {
    requireReader(summary.subject());
    return sources.since(summary);
  }

  /**
   * Takes responsibility for a summary, as it is or corrected, and has it put into the record.
   *
   * @param corrections new words by sentence; blank words leave the sentence out
   * @throws org.galien.encounters.NotesAreForClinicians when who acts is no clinician
   * @throws SummaryNoLongerProposed when it was judged or replaced
   * @throws SummarySourceChanged when a source is no longer so
   * @throws SummaryHasNoSentence when nothing is left of it
   * @throws SummaryRefusedByPatient when the patient refused meanwhile
   */
  public void accept(SummaryId id, Map<Long, String> corrections) {
    clinicians.requireWriter();
    SummaryEntity summary = proposed(id);
    use.require(summary.subject());
    if (!sources.sentencesBehind(summary.view()).isEmpty()) {
      throw new SummarySourceChanged();
    }
    for (SentenceEntity sentence : summary.sentences) {
      String words = corrections.getOrDefault(sentence.id, sentence.text).strip();
      sentence.correctedText = words.equals(sentence.text) ? null : words;
    }
    if (summary.standing().isEmpty()) {
      throw new SummaryHasNoSentence();
    }
    boolean corrected = summary.sentences.stream().anyMatch(s -> s.correctedText != null);
    judge(summary, corrected ? SummaryState.CORRECTED : SummaryState.ACCEPTED);
    record.put(summary, corrected);
    audit(summary, corrected ? "summary.corrected" : "summary.accepted");
  }

  /**
   * @throws org.galien.encounters.NotesAreForClinicians when who acts is no clinician
   * @throws SummaryNoLongerProposed when it was judged or replaced
   */
  public void reject(SummaryId id) {
    clinicians.requireWriter();
    SummaryEntity summary = proposed(id);
    judge(summary, SummaryState.REJECTED);
    audit(summary, "summary.rejected");
  }

  /**
   * Takes an acceptance back: the record holds no summary any more, and a new one is proposed.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts is no clinician
   * @throws SummaryNotInForce when the record does not hold it
   * @throws WithdrawalNeedsReason without a reason
   */
  public void withdraw(SummaryId id, String reason) {
    clinicians.requireWriter();
    SummaryEntity summary = store.locked(id);
    if (summary == null || !record.holds(summary)) {
      throw new SummaryNotInForce();
    }
    if (reason == null || reason.isBlank()) {
      throw new WithdrawalNeedsReason();
    }
    String why = TextLimit.checked(reason, REASON);
    record.takeOut(summary, why);
    if (summary.subjectKind == SummarySubject.Kind.DOCUMENT) {
      takenBack(summary, why); // Of a chart's, the event tells.
    }
  }

  /** Whoever took it out of the record, and wherever: its card says so. */
  void withdrawn(@Observes SynopsisWithdrawn event) {
    SynopsisView synopsis = record.withdrawn(event);
    store
        .accepted(SummarySubject.chart(event.patient()))
        .filter(s -> ClinicalRecord.same(s, synopsis))
        .ifPresent(s -> takenBack(s, synopsis.withdrawalReason()));
  }

  private void takenBack(SummaryEntity summary, String why) {
    summary.state = SummaryState.WITHDRAWN;
    summary.withdrawnAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    summary.withdrawnBy = acting.current().user().value();
    summary.withdrawnName = acting.current().name();
    summary.withdrawalReason = why;
    journal.judge(new JournalId(summary.journalId), Verdict.REJECTED);
    propose(summary.subject());
    audit(summary, "summary.withdrawn");
  }

  private SummaryEntity proposed(SummaryId id) {
    SummaryEntity summary = store.locked(id);
    boolean open = summary != null && summary.state == SummaryState.PROPOSED;
    if (!open || !sources.stillThere(summary.view())) {
      throw new SummaryNoLongerProposed();
    }
    return summary;
  }

  private void judge(SummaryEntity summary, SummaryState state) {
    summary.state = state;
    summary.judgedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    summary.judgedBy = acting.current().user().value();
    summary.judgedName = acting.current().name();
    Verdict verdict = Verdict.valueOf(state.name());
    journal.judge(
        new JournalId(summary.journalId), verdict, state.accepted() ? edit(summary) : null);
  }

  private static Edit edit(SummaryEntity summary) {
    return summary.sentences.stream()
        .map(sentence -> Edit.between(sentence.text, sentence.standing()))
        .reduce(new Edit(0, 0), Edit::and);
  }

  /** What the version that wrote it scored on labelled cases; empty when it was never measured. */
  public Optional<ScoreView> score(SummaryView summary) {
    requireReader(summary.subject());
    SummaryEntity entity = store.find(summary.id());
    String engine = entity.digest == null ? entity.engine + " " + entity.version : entity.digest;
    return scores.of(summary.subject().task(), engine);
  }

  /**
   * Notes an error in a summary, whatever became of it; the words are for who makes it better.
   *
   * @throws org.galien.ai.runtime.journal.ReportRefusal without words
   */
  public void report(SummaryId id, String words) {
    SummaryEntity summary = store.find(id);
    requireReader(summary.subject());
    reports.report(new JournalId(summary.journalId), words);
  }

  private void audit(SummaryEntity summary, String action) {
    Subject subject =
        summary.subjectKind == SummarySubject.Kind.CHART
            ? Subject.ofPatient("summary", summary.id, summary.subjectId)
            : Subject.of("summary", summary.id);
    audit.record(action, subject, "model " + summary.model() + ", prompt " + summary.version);
  }
}

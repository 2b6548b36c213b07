package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Keeps proposals; at most one a subject stands. */
@ApplicationScoped
@Transactional
class SummaryStore {

  @Inject EntityManager em;
  @Inject Clock clock;

  /** The newest summary that was not superseded. */
  Optional<SummaryEntity> latest(SummarySubject subject) {
    return em.createQuery(
            "SELECT s FROM SummaryEntity s WHERE s.subjectKind = :kind AND s.subjectId = :id AND"
                + " s.state <> :superseded ORDER BY s.id DESC",
            SummaryEntity.class)
        .setParameter("kind", subject.kind())
        .setParameter("id", subject.id())
        .setParameter("superseded", SummaryState.SUPERSEDED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The newest that a person accepted. */
  Optional<SummaryEntity> accepted(SummarySubject subject) {
    return em.createQuery(
            "SELECT s FROM SummaryEntity s WHERE s.subjectKind = :kind AND s.subjectId = :id AND"
                + " s.state IN :states ORDER BY s.id DESC",
            SummaryEntity.class)
        .setParameter("kind", subject.kind())
        .setParameter("id", subject.id())
        .setParameter("states", List.of(SummaryState.ACCEPTED, SummaryState.CORRECTED))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** True when the newest summary was made from these very texts by this very engine. */
  boolean upToDate(SummarySubject subject, String fingerprint) {
    return latest(subject)
        .filter(s -> s.state != SummaryState.WITHDRAWN && s.fingerprint.equals(fingerprint))
        .isPresent();
  }

  SummaryId propose(SummarySubject subject, Reading reading, Draft draft, String fingerprint) {
    latest(subject)
        .filter(s -> s.state == SummaryState.PROPOSED)
        .ifPresent(s -> s.state = SummaryState.SUPERSEDED);
    // The former one leaves its place before the new one takes it.
    em.flush();
    SummaryEntity summary = new SummaryEntity();
    summary.subjectKind = subject.kind();
    summary.subjectId = subject.id();
    summary.engineKind = draft.engine();
    summary.engine = draft.engineName();
    summary.digest = draft.digest();
    summary.version = draft.version();
    summary.fingerprint = fingerprint;
    summary.sourcesRead = reading.sources().size();
    summary.sourcesTotal = reading.total();
    summary.journalId = draft.journal().value();
    summary.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    draft
        .statements()
        .forEach(
            s -> summary.sentences.add(SentenceEntity.of(s, reading, summary.sentences.size())));
    summary.dropped = draft.dropped();
    em.persist(summary);
    em.flush();
    return new SummaryId(summary.id);
  }

  /** The newest summary, when it was made from these very texts by this very engine. */
  Optional<SummaryId> standing(SummarySubject subject, String fingerprint) {
    return latest(subject)
        .filter(s -> s.state != SummaryState.WITHDRAWN && s.fingerprint.equals(fingerprint))
        .map(s -> new SummaryId(s.id));
  }

  /** Puts a better text in its place, unless a person judged it meanwhile: theirs stays. */
  void replace(SummaryId standing, Reading reading, Draft draft, String fingerprint) {
    SummaryEntity before = locked(standing);
    if (before != null && before.state == SummaryState.PROPOSED) {
      propose(before.subject(), reading, draft, fingerprint);
    } else {
      settle(standing, fingerprint);
    }
  }

  /** What stands is what this engine has to say of these texts, too: nothing better came. */
  void settle(SummaryId standing, String fingerprint) {
    SummaryEntity summary = locked(standing);
    if (summary != null) {
      summary.fingerprint = fingerprint;
    }
  }

  SummaryEntity find(SummaryId id) {
    return em.find(SummaryEntity.class, id.value());
  }

  SummaryEntity locked(SummaryId id) {
    return em.find(SummaryEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
  }
}

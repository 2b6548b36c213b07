package org.galien.ai.preconsultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.ai.preconsultation.script.SignQuestion;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.JournalId;
import org.galien.ai.runtime.journal.Verdict;
import org.galien.encounters.Clinicians;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Looks;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;

/**
 * Answers as a proposal beside the chart. A clinician takes pieces into the own note, corrected or
 * not, or sets them aside; this service writes down what was done and writes in no note.
 */
@ApplicationScoped
@Transactional
public class Proposals {

  private static final int LONGEST = 4_000;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject Clinicians clinicians;
  @Inject InterviewDesk desk;
  @Inject Questions questions;
  @Inject Comparison comparison;
  @Inject SignReader signs;
  @Inject AiJournal journal;
  @Inject AuditTrail audit;
  @Inject Looks looks;

  /**
   * The latest of a patient; empty when nothing was answered.
   *
   * @throws org.galien.encounters.NotesAreForClinicians for who may not read notes
   */
  public Optional<Proposal> of(PatientId patient) {
    clinicians.requireReader(patient);
    Optional<Proposal> proposal = desk.latest(patient).map(this::proposal);
    proposal.ifPresent(
        p ->
            looks.record(
                "preconsultation.viewed",
                Subject.ofPatient("interview", p.interview().id(), patient.value())));
    return proposal;
  }

  /**
   * Writes down what who acts did with a piece: taken into the note as it stood, corrected, or set
   * aside.
   *
   * @param text what went into the note; null when set aside
   * @throws org.galien.encounters.NotesAreForClinicians for who may not write notes
   */
  public void judge(PatientId patient, long interview, String piece, String text) {
    clinicians.requireReader(patient);
    clinicians.requireWriter();
    InterviewEntity entity = em.find(InterviewEntity.class, interview);
    if (entity == null || entity.patientId != patient.value()) {
      throw new InterviewClosed();
    }
    Piece judged =
        pieces(entity).stream()
            .filter(one -> one.id().equals(piece))
            .findFirst()
            .orElseThrow(InterviewClosed::new);
    PieceEntity row = new PieceEntity();
    row.interviewId = interview;
    row.piece = piece;
    row.text = text == null ? null : TextLimit.whole(text, LONGEST);
    row.verdict =
        text == null
            ? Verdict.REJECTED
            : text.equals(judged.note()) ? Verdict.ACCEPTED : Verdict.CORRECTED;
    row.judgedAt = clock.instant();
    row.judgedBy = acting.current().user().value();
    row.judgedName = acting.current().name();
    em.persist(row);
    em.flush();
    if (entity.journalId != null) {
      journal.judge(new JournalId(entity.journalId), together(entity));
    }
    audit.record(
        "preconsultation.piece-" + row.verdict.name().toLowerCase(java.util.Locale.ROOT),
        Subject.ofPatient("interview", interview, patient.value()),
        "piece=" + piece);
  }

  /** Of all judged pieces: as it stood or set aside only when each was, else corrected. */
  private Verdict together(InterviewEntity interview) {
    Set<Verdict> verdicts =
        pieces(interview).stream()
            .map(Piece::verdict)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.CORRECTED;
  }

  private Proposal proposal(InterviewEntity interview) {
    List<AnswerView> answers =
        questions.answers(interview.id).stream().map(AnswerEntity::view).toList();
    InterviewView view = desk.view(interview);
    return new Proposal(
        view, interview.consentedAt, view.flags(), pieces(interview), answers, signs.version());
  }

  private List<Piece> pieces(InterviewEntity interview) {
    Map<String, PieceEntity> judged = new LinkedHashMap<>();
    em.createQuery(
            "SELECT p FROM PieceEntity p WHERE p.interviewId = :interview ORDER BY p.id",
            PieceEntity.class)
        .setParameter("interview", interview.id)
        .getResultStream()
        .forEach(piece -> judged.put(piece.piece, piece));
    List<Piece> pieces = new ArrayList<>();
    for (AnswerEntity answer : questions.answers(interview.id)) {
      boolean own =
          !Questions.REASON.equals(answer.question) && SignQuestion.of(answer.question) == null;
      if (own) {
        of(interview, answer, judged, pieces);
      }
    }
    pieces.sort(java.util.Comparator.comparing(piece -> order(piece.novelty())));
    return pieces;
  }

  private static int order(Novelty novelty) {
    return List.of(Novelty.DIFFERENT, Novelty.NEW, Novelty.KNOWN, Novelty.UNSAID).indexOf(novelty);
  }

  private void of(
      InterviewEntity interview,
      AnswerEntity answer,
      Map<String, PieceEntity> judged,
      List<Piece> pieces) {
    List<String> parts = parts(answer);
    for (int at = 0; at < parts.size(); at++) {
      String id = answer.question + "-" + answer.id + "-" + at;
      String said = parts.get(at);
      Comparison.Found found =
          unsaid(answer)
              ? new Comparison.Found(Novelty.UNSAID, "")
              : comparison.compare(interview.patient(), answer.question, said);
      PieceEntity done = judged.get(id);
      pieces.add(
          new Piece(
              id,
              answer.id,
              answer.asked,
              said,
              note(answer, said),
              found.novelty(),
              found.text(),
              done == null ? null : done.verdict,
              done == null ? null : done.judgedName));
    }
  }

  private static boolean unsaid(AnswerEntity answer) {
    return "unknown".equals(answer.choice)
        || (answer.choice == null && (answer.text == null || answer.text.isBlank()));
  }

  /** Where the record has a list, each thing named is a piece of its own. */
  private List<String> parts(AnswerEntity answer) {
    if (answer.text == null) {
      return List.of(answer.choice);
    }
    if (!comparison.lists(answer.question) || Comparison.none(answer.text)) {
      return List.of(answer.text.strip());
    }
    List<String> parts =
        Arrays.stream(answer.text.split("[,;\\n]+| et (?=[A-Za-zÀ-ÿ]{4})"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    return parts.isEmpty() ? List.of(answer.text.strip()) : parts;
  }

  /** As a doctor would note it: the question short, the patient's words in quotation marks. */
  private static String note(AnswerEntity answer, String said) {
    String question = answer.asked.replaceAll("\\s*\\?\\s*$", "");
    String words =
        switch (answer.choice == null ? "" : answer.choice) {
          case "yes" -> "oui";
          case "no" -> "non";
          case "unknown" -> "ne sait pas";
          default -> "« " + said + " »";
        };
    return question + " : " + words + " (dit par le patient).";
  }
}

package org.galien.ai.preconsultation;

import java.time.Instant;
import java.util.List;

/**
 * What an interview has to say to who treats: signs first, then what is new.
 *
 * @param answers all of them, word for word, in the order given
 */
public record Proposal(
    InterviewView interview,
    Instant begun,
    List<FlagView> flags,
    List<Piece> pieces,
    List<AnswerView> answers,
    String version) {

  /** What was answered where a sign was found. */
  public AnswerView answer(FlagView flag) {
    return answers.stream().filter(a -> a.id() == flag.answer()).findFirst().orElse(null);
  }
}

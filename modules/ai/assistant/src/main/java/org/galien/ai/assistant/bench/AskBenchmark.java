package org.galien.ai.assistant.bench;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.galien.ai.assistant.answers.Answerer;
import org.galien.ai.assistant.answers.Passage;
import org.galien.ai.assistant.answers.PassageIndex;
import org.galien.platform.bench.BenchScale;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.Figure;
import org.galien.platform.bench.Timing;

/** Questions to twenty thousand passages, from the words to the quotes. */
@ApplicationScoped
class AskBenchmark implements Benchmark {

  private static final int PASSAGES = 20_000;
  private static final int QUESTIONS = 200;
  private static final int VOCABULARY = 4_000;
  private static final String[] SYLLABLES =
      "ba ce di fo gu la me ni po ru sa te vi lo ma".split(" ");

  private int number = PASSAGES;

  @Override
  public int order() {
    return 650;
  }

  /** Nothing to fill in: the passages lie in memory. */
  @Override
  public void fill(BenchScale scale) {
    number = scale.of(PASSAGES);
  }

  @Override
  public List<Figure> measure() throws Exception {
    Random random = new Random(20);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      passages.add(
          new Passage("p" + i, "t" + i / 40, i % 40, said(random, 8), "", said(random, 60)));
    }
    Answerer answerer = new Answerer(new PassageIndex(passages));
    Timing timing = new Timing();
    for (int i = 0; i < QUESTIONS / 4; i++) {
      answerer.answer(said(random, 6));
    }
    for (int i = 0; i < QUESTIONS; i++) {
      String question = "Que faire quand " + said(random, 6) + " ?";
      timing.measure(() -> answerer.answer(question));
    }
    return List.of(
        Figure.alone("a question to %,d passages".formatted(number), timing.percentile(95), 150));
  }

  /** Few words often, many seldom, as people speak. */
  private static String said(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : i % 12 == 0 ? ". Le " : " ").append(word(random));
    }
    return text.append('.').toString();
  }

  private static String word(Random random) {
    double share = random.nextDouble();
    int number = (int) (VOCABULARY * share * share * share);
    StringBuilder word = new StringBuilder();
    for (int rest = number + SYLLABLES.length * SYLLABLES.length;
        rest > 0;
        rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }
}

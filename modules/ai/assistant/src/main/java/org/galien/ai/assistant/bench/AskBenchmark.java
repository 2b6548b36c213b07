package org.galien.ai.assistant.bench;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.galien.ai.assistant.answers.Answerer;
import org.galien.ai.assistant.answers.Passage;
import org.galien.ai.assistant.answers.PassageIndex;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.Figure;
import org.galien.platform.bench.Timing;

/** Questions to twenty thousand passages, from the words to the quotes. */
@ApplicationScoped
class AskBenchmark implements Benchmark {

  private static final int PASSAGES = 20_000;
  private static final int QUESTIONS = 200;
  private static final String[] WORDS =
      ("rendez-vous médecin laboratoire ordonnance urgence téléphone matin mardi vaccin facture carte"
              + " visite résultat courrier pharmacie infirmière certificat créneau dossier chèque comptable"
              + " clé alarme frigo imprimante remplaçant enfant renouvellement absence salle caisse")
          .split(" ");

  @Override
  public int order() {
    return 900;
  }

  @Override
  public List<Figure> measure() throws Exception {
    Random random = new Random(20);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < PASSAGES; i++) {
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
        Figure.alone("a question to %,d passages".formatted(PASSAGES), timing.percentile(95), 150));
  }

  private static String said(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : i % 12 == 0 ? ". Le " : " ")
          .append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.append('.').toString();
  }
}

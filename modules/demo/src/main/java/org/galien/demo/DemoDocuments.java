package org.galien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.galien.demo.DemoPatients.Known;
import org.galien.demo.DemoTexts.Letter;
import org.galien.documents.DocumentId;
import org.galien.documents.Documents;
import org.galien.documents.Filing;

/** Three hundred letters and results: most in their charts, today's in the inbox. */
@ApplicationScoped
class DemoDocuments {

  static final int COUNT = 300;
  private static final int ORDINARY_IN_INBOX = 10;

  @Inject Documents documents;
  @Inject EntityManager em;

  /** Called for a secretary: filing is a person's act. The last template is advertising. */
  void load(List<Known> patients, LocalDate today, Random random) throws IOException {
    DemoTexts mail = new DemoTexts("documents.txt", random);
    DemoTexts difficult = new DemoTexts("inbox.txt", random);
    int filed = COUNT - ORDINARY_IN_INBOX - difficult.size();
    for (int i = 0; i < filed; i++) {
      Known patient = i < 9 ? patients.getFirst() : Lists.any(patients, random);
      LocalDate date = today.minusDays(3 + random.nextInt(700));
      Letter letter = mail.letter(i % (mail.size() - 1), patient, date);
      documents.file(
          receive(letter, i),
          new Filing(patient.id(), letter.type(), date, letter.title(), letter.author()));
    }
    for (int i = 0; i < ORDINARY_IN_INBOX; i++) {
      receive(mail.letter(i * 3, Lists.any(patients, random), today.minusDays(1)), filed + i);
    }
    for (int i = 0; i < difficult.size(); i++) {
      receive(difficult.letter(i, patients.getFirst(), today), COUNT - difficult.size() + i);
    }
  }

  private DocumentId receive(Letter letter, int number) throws IOException {
    if (number % 25 == 0) {
      // Else every flush would look at every document received so far.
      em.flush();
      em.clear();
    }
    String name = String.format("%s-%04d.pdf", letter.type().code(), number);
    String text = letter.text() + String.format("%n%nRéf. %06d", 261_000 + number);
    return documents.receive(name, new ByteArrayInputStream(DemoPdf.of(text)), letter.author());
  }
}

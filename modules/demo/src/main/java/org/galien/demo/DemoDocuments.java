package org.galien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.galien.demo.DemoArchive.Filed;
import org.galien.demo.DemoPatients.Known;
import org.galien.demo.DemoTexts.Letter;
import org.galien.documents.archive.Documents;

/** Three hundred letters and results: most in their charts, today's in the inbox. */
@ApplicationScoped
class DemoDocuments {

  static final int COUNT = 300;
  private static final int ORDINARY_IN_INBOX = 10;

  @Inject Documents documents;
  @Inject DemoArchive archive;

  /**
   * Of the ordinary templates the last is advertising, which nobody files. Half of what is filed is
   * about people who come today.
   */
  void load(List<Known> patients, List<Known> expected, LocalDate today, Random random)
      throws IOException, SQLException {
    DemoTexts mail = new DemoTexts("documents.txt", random);
    DemoTexts difficult = new DemoTexts("inbox.txt", random);
    int filed = COUNT - ORDINARY_IN_INBOX - difficult.size();
    List<Filed> old = new ArrayList<>();
    for (int i = 0; i < filed; i++) {
      Known patient =
          i < 9 ? patients.getFirst() : Lists.any(i % 2 == 0 ? expected : patients, random);
      LocalDate date = today.minusDays(3 + random.nextInt(700));
      LocalDate since = patient.bornBefore(date) ? date : today.minusDays(3);
      old.add(new Filed(patient, mail.letter(i % (mail.size() - 1), patient, since), i));
    }
    archive.load(old);
    for (int i = 0; i < ORDINARY_IN_INBOX; i++) {
      receive(mail.letter(i * 3, Lists.any(patients, random), today.minusDays(1)), filed + i);
    }
    for (int i = 0; i < difficult.size(); i++) {
      receive(difficult.letter(i, patients.getFirst(), today), COUNT - difficult.size() + i);
    }
  }

  private void receive(Letter letter, int number) throws IOException {
    documents.receive(
        letter.fileName(number),
        new ByteArrayInputStream(DemoPdf.of(letter.printed(number))),
        letter.author());
  }
}

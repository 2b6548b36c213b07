package org.galien.documents.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.galien.documents.archive.Documents;
import org.galien.documents.demo.DemoArchive.Filed;
import org.galien.documents.demo.DemoTexts.Letter;
import org.galien.documents.results.Results;
import org.galien.patients.demo.Known;
import org.galien.patients.demo.People;
import org.galien.platform.demo.DemoPart;
import org.galien.platform.demo.DemoPractice;
import org.galien.platform.demo.Lists;

/** Three hundred letters and results: most in their charts, today's in the inbox. */
@ApplicationScoped
class DemoDocuments implements DemoPart {

  static final int COUNT = 300;
  private static final int ORDINARY_IN_INBOX = 10;

  /** Of a laboratory, about the patient of whom there is most. */
  private static final int FILES = 6;

  @Inject Documents documents;
  @Inject DemoArchive archive;
  @Inject Results results;

  @Override
  public int order() {
    return 400;
  }

  @Override
  public void load(DemoPractice practice) throws IOException, SQLException {
    People people = practice.kept(People.class);
    load(people.all(), people.of(practice.expected()), practice.today(), practice.random());
  }

  /**
   * Of the ordinary templates the last is advertising, which nobody files. Half of what is filed is
   * about people who come today.
   */
  private void load(List<Known> patients, List<Known> expected, LocalDate today, Random random)
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
      old.add(Filed.printed(patient, mail.letter(i % (mail.size() - 1), patient, since), i));
    }
    DemoLaboratory laboratory = new DemoLaboratory(new Random(COUNT));
    for (int i = 0; i < FILES; i++) {
      LocalDate taken = today.minusDays(20 + 95L * i);
      Known patient = patients.getFirst();
      old.add(Filed.laboratory(patient, laboratory.file(patient, taken, i), i));
    }
    archive.load(old);
    results.lookForMissed();
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

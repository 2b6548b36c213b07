package org.galien.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.galien.documents.archive.DocumentView;
import org.galien.documents.archive.Documents;
import org.galien.platform.places.MailTaker;
import org.galien.platform.places.ReceivedMail;
import org.galien.platform.places.ReceivedMail.Enclosure;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mail from the practice's mailbox, in the inbox. */
@ExtendWith(Standalone.class)
class MailboxIT {

  private final Services services;
  private final Documents documents;
  private final String mark = UUID.randomUUID().toString();

  MailboxIT(Services services) {
    this.services = services;
    documents = services.get(Documents.class);
  }

  @Test
  void theOriginalAndEachEnclosureAreKeptOnceHoweverOftenTheMessageComes() throws Exception {
    int before = documents.waitingCount();
    take();
    take();
    assertEquals(before + 2, documents.waitingCount());
    List<DocumentView> latest = documents.waiting(2);
    assertTrue(
        latest.stream().anyMatch(d -> d.fileName().equals("Compte rendu - " + mark + ".eml")));
    assertTrue(latest.stream().anyMatch(d -> d.fileName().equals("bilan " + mark + ".pdf")));
    assertTrue(latest.stream().allMatch(d -> d.source().equals("Courriel")));
  }

  private void take() throws Exception {
    byte[] original = ("Subject: x\r\n\r\n" + mark).getBytes(StandardCharsets.UTF_8);
    byte[] letter = ("%PDF-1.4 " + mark).getBytes(StandardCharsets.UTF_8);
    Enclosure enclosure = new Enclosure("bilan " + mark + ".pdf", letter);
    ReceivedMail mail =
        new ReceivedMail(
            "labo@example.org", "Compte rendu / " + mark, "", original, List.of(enclosure));
    for (MailTaker taker : services.all(MailTaker.class)) {
      taker.take(mail);
    }
  }
}

package org.galien.platform.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.galien.platform.places.ReceivedMail;
import org.galien.platform.places.ReceivedMail.Enclosure;

/** Takes a message apart as far as it can be: what is broken comes whole, without enclosures. */
final class Opened {

  private static final int DEEPEST = 10;
  private static final int MOST = 200;
  private static final int TEXT = 4_000;

  private final List<Enclosure> enclosures = new ArrayList<>();
  private String text = "";

  private Opened() {}

  static ReceivedMail of(byte[] original) {
    Opened opened = new Opened();
    String from = "";
    String subject = "";
    try {
      MimeMessage message =
          new MimeMessage(
              Session.getInstance(new Properties()), new ByteArrayInputStream(original));
      from = sender(message);
      subject = message.getSubject() == null ? "" : message.getSubject().strip();
      opened.walk(message, 0);
    } catch (MessagingException | IOException | RuntimeException broken) {
      opened.enclosures.clear();
    }
    return new ReceivedMail(from, subject, opened.text, original, opened.enclosures);
  }

  private static String sender(MimeMessage message) throws MessagingException {
    return message.getFrom() != null
            && message.getFrom().length > 0
            && message.getFrom()[0] instanceof InternetAddress address
            && address.getAddress() != null
        ? address.getAddress()
        : "";
  }

  private void walk(Part part, int depth) throws MessagingException, IOException {
    if (depth > DEEPEST || enclosures.size() >= MOST) {
      return;
    }
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        walk(inner, depth + 1);
      }
    } else if (enclosed(part)) {
      enclosures.add(new Enclosure(name(part), part.getInputStream().readAllBytes()));
    } else if (text.isEmpty() && part.isMimeType("text/plain")) {
      String all = String.valueOf(part.getContent());
      text = all.substring(0, Math.min(TEXT, all.length()));
    }
  }

  /** Not the pictures that a text shows by their Content-ID: logos of signatures. */
  private static boolean enclosed(Part part) throws MessagingException {
    boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    boolean shown = part instanceof MimePart mime && mime.getContentID() != null;
    return attached || (part.getFileName() != null && !shown);
  }

  private static String name(Part part) throws MessagingException, IOException {
    String name = part.getFileName();
    return name == null ? "" : MimeUtility.decodeText(name);
  }
}

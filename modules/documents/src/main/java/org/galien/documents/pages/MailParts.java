package org.galien.documents.pages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.galien.documents.opening.Enclosed;
import org.galien.documents.opening.Unreadable;

/** What a mail says and what it encloses (RFC 2045 to 2049, RFC 2183). */
final class MailParts {
  private static final int DEEPEST = 20;
  private static final int LONGEST = 200_000;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  private record Part(String name, EnclosedBytes.Source source) {}

  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final List<Part> files = new ArrayList<>();
  private String head = "";

  static MailParts of(Message message) throws IOException {
    MailParts parts = new MailParts();
    parts.head = head(message);
    parts.collect(message, 0);
    return parts;
  }

  /** In French, as mail programs show it here. */
  private static String head(Message message) {
    StringBuilder head = new StringBuilder();
    add(head, "De : ", message.getFrom());
    add(head, "À : ", message.getTo());
    if (message.getDate() != null) {
      var sent = message.getDate().toInstant().atZone(ZoneId.systemDefault());
      add(head, "Envoyé le : ", DAY.format(sent));
    }
    add(head, "Objet : ", message.getSubject());
    return head.toString();
  }

  private static void add(StringBuilder head, String label, Object value) {
    if (value != null) {
      String said = value.toString().replaceAll("^\\[|\\]$", "");
      head.append(label).append(said).append('\n');
    }
  }

  private void collect(Entity entity, int depth) throws IOException {
    Body body = entity.getBody();
    if (body instanceof Multipart several && depth < DEEPEST) {
      for (Entity part : several.getBodyParts()) {
        collect(part, depth + 1);
      }
    } else if (body instanceof TextBody said && spoken(entity)) {
      boolean marked = "text/html".equals(entity.getMimeType());
      append(marked ? html : plain, said);
    } else if (files.size() < Enclosed.MOST && worthKeeping(entity)) {
      add(entity, body);
    }
  }

  /** Its own words; a text that bears a file's name is enclosed. */
  private static boolean spoken(Entity entity) {
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    String type = entity.getMimeType();
    return !attached
        && entity.getFilename() == null
        && ("text/plain".equals(type) || "text/html".equals(type));
  }

  /** A signature proves the mail and says nothing. */
  private static boolean worthKeeping(Entity entity) {
    String type = String.valueOf(entity.getMimeType());
    return !type.endsWith("pkcs7-signature") && !type.equals("application/pgp-signature");
  }

  private void add(Entity entity, Body body) {
    if (body instanceof Message inner) {
      String subject = inner.getSubject();
      files.add(new Part((subject == null ? "message" : subject) + ".eml", () -> written(inner)));
    } else if (body instanceof SingleBody single) {
      files.add(new Part(entity.getFilename(), () -> single.getInputStream()));
    }
  }

  private static InputStream written(Message inner) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DefaultMessageWriter().writeMessage(inner, out);
    return new ByteArrayInputStream(out.toByteArray());
  }

  private static void append(StringBuilder text, TextBody said) throws IOException {
    char[] buffer = new char[4096];
    try (var reader = said.getReader()) {
      for (int n = reader.read(buffer);
          n >= 0 && text.length() < LONGEST;
          n = reader.read(buffer)) {
        text.append(buffer, 0, n);
      }
    }
    text.append('\n');
  }

  String text() {
    String said = plain.toString().isBlank() ? Html.text(html.toString()) : plain.toString();
    return (head + "\n" + said).strip();
  }

  List<Enclosed> list() throws IOException {
    List<Enclosed> list = new ArrayList<>();
    for (Part file : files) {
      list.add(EnclosedBytes.entry(list.size() + 1, file.name(), file.source()));
    }
    return list;
  }

  byte[] bytes(int number) throws IOException, Unreadable {
    return EnclosedBytes.whole(EnclosedBytes.numbered(files, number).source());
  }
}

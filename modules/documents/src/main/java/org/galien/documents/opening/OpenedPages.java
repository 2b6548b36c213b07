package org.galien.documents.opening;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The server's end of a page worker: one child JVM for one opened file. Pages are numbered from 1;
 * whatever is asked throws {@link Unreadable} where the child refuses, dies or is killed.
 */
public final class OpenedPages implements AutoCloseable {
  /** The first byte of a good answer; a refusal's is 1 + its {@link QuarantineReason}. */
  public static final int OK = 0;

  private final Process process;
  private final ProcessGuard guard;
  private final DataOutputStream requests;
  private final DataInputStream answers;
  private final Duration limit;
  private int count;

  private OpenedPages(Process process, Duration limit, BooleanSupplier cancelled) {
    this.process = process;
    this.limit = limit;
    this.guard = new ProcessGuard(process, limit, cancelled);
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(process.getInputStream());
  }

  public static OpenedPages open(
      FileKind kind, Original original, ReadingLimits limits, BooleanSupplier cancelled)
      throws IOException, Unreadable {
    ProcessBuilder builder = new ProcessBuilder(WorkerCommand.of(limits));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Duration limit = Duration.ofSeconds(limits.pageSeconds());
    OpenedPages pages = new OpenedPages(builder.start(), limit, cancelled);
    try {
      pages.send(kind, original);
      return pages;
    } catch (IOException | Unreadable | RuntimeException e) {
      pages.close();
      throw e;
    }
  }

  /** Straight from the vault to the child: the server's own memory never holds a file. */
  private void send(FileKind kind, Original original) throws IOException, Unreadable {
    try (InputStream in = original.open()) {
      requests.writeInt(kind.ordinal());
      requests.writeInt(Math.toIntExact(original.size()));
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        give(buffer, n);
      }
      give(buffer, 0);
    }
    count = Integer.parseInt(new String(answer(), StandardCharsets.UTF_8));
  }

  private void give(byte[] buffer, int length) throws Unreadable {
    try {
      requests.write(buffer, 0, length);
      if (length == 0) {
        requests.flush();
      }
    } catch (IOException gone) {
      throw died();
    }
  }

  public int count() {
    return count;
  }

  /** What a page says of itself; nothing for a picture. */
  public WrittenPage text(int page) throws Unreadable {
    try {
      return WrittenPage.read(ask(PageRequest.text(page)));
    } catch (IOException garbled) {
      throw new Unreadable(QuarantineReason.CORRUPT);
    }
  }

  /** The files it encloses, without their bytes. */
  public List<Enclosed> enclosures() throws Unreadable {
    try {
      return EnclosedList.read(ask(PageRequest.list()));
    } catch (IOException garbled) {
      throw new Unreadable(QuarantineReason.CORRUPT);
    }
  }

  /** The bytes of one of {@link #enclosures}. */
  public byte[] enclosure(int number) throws Unreadable {
    return ask(PageRequest.enclosure(number));
  }

  /**
   * Grey PGM, for OCR.
   *
   * @param dpi resolution for PDF pages; pictures come as they are
   * @param turn degrees clockwise
   */
  public byte[] scan(int page, int dpi, int turn) throws Unreadable {
    return ask(PageRequest.scan(page, dpi, turn));
  }

  /**
   * Colour PNG, or JPEG where that is much smaller, for people.
   *
   * @param turn degrees clockwise
   */
  public byte[] show(int page, int turn) throws Unreadable {
    return ask(PageRequest.show(page, turn));
  }

  private byte[] ask(PageRequest request) throws Unreadable {
    guard.allow(limit);
    try {
      request.write(requests);
    } catch (IOException gone) {
      throw died();
    }
    return answer();
  }

  private byte[] answer() throws Unreadable {
    try {
      int status = answers.readUnsignedByte();
      byte[] bytes = answers.readNBytes(answers.readInt());
      if (status == OK) {
        return bytes;
      }
      String[] details = new String(bytes, StandardCharsets.UTF_8).split("/", 2);
      QuarantineReason reason = QuarantineReason.values()[status - 1];
      throw details.length == 2
          ? new Unreadable(reason, details[0], details[1])
          : new Unreadable(reason);
    } catch (IOException gone) {
      throw died();
    }
  }

  private Unreadable died() {
    return new Unreadable(guard.struck() ? QuarantineReason.TOO_SLOW : QuarantineReason.TOO_HEAVY);
  }

  @Override
  public void close() {
    guard.close();
  }
}

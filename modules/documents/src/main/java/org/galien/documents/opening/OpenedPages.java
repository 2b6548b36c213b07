package org.galien.documents.opening;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The server's end of a page worker: one child JVM for one opened file. Pages are numbered from 1;
 * whatever is asked throws {@link Unreadable} where the child refuses, dies or is killed.
 */
public final class OpenedPages implements AutoCloseable {
  /** What every answer begins with: last words of a dying process are not taken for one. */
  public static final int MARK = 0x47414C4E;

  /** The status of a good answer; a refusal's is 1 + its {@link QuarantineReason}. */
  public static final int OK = 0;

  /** How a JVM told to end on its last memory ends. */
  private static final int OUT_OF_MEMORY = 3;

  private static final Duration LAST_BREATH = Duration.ofSeconds(2);

  private static final int LARGEST_ANSWER = 64 << 20;

  private final Process process;
  private final ProcessGuard guard;
  private final DataOutputStream requests;
  private final DataInputStream answers;
  private final Duration limit;
  private final int largestAnswer;
  private int count;

  private OpenedPages(Process process, ReadingLimits limits, BooleanSupplier cancelled) {
    this.process = process;
    this.limit = Duration.ofSeconds(limits.pageSeconds());
    this.largestAnswer = Math.max(LARGEST_ANSWER, limits.maxReadMegabytes() << 20);
    this.guard = new ProcessGuard(process, limit, cancelled);
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(process.getInputStream());
  }

  public static OpenedPages open(
      FileKind kind, Original original, ReadingLimits limits, BooleanSupplier cancelled)
      throws IOException, Unreadable {
    return open(WorkerCommand.of(limits), kind, original, limits, cancelled);
  }

  static OpenedPages open(
      List<String> worker,
      FileKind kind,
      Original original,
      ReadingLimits limits,
      BooleanSupplier cancelled)
      throws IOException, Unreadable {
    ProcessBuilder builder = new ProcessBuilder(worker);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    OpenedPages pages = new OpenedPages(builder.start(), limits, cancelled);
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
    count = count(answer());
  }

  private int count(byte[] answer) throws Unreadable {
    try {
      return Integer.parseInt(new String(answer, StandardCharsets.UTF_8));
    } catch (NumberFormatException garbled) {
      throw died();
    }
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
    } catch (IOException | RuntimeException garbled) {
      throw died();
    }
  }

  /** The files it encloses, without their bytes. */
  public List<Enclosed> enclosures() throws Unreadable {
    try {
      return EnclosedList.read(ask(PageRequest.list()));
    } catch (IOException | RuntimeException garbled) {
      throw died();
    }
  }

  /** Hands over the bytes of one of {@link #enclosures}. */
  public <T> T enclosure(int number, ByteTaker<T> taker) throws IOException, Unreadable {
    return hand(PageRequest.enclosure(number), taker);
  }

  /**
   * Hands over a file of its own with some of the pages; the same each time it is asked.
   *
   * @param number of the part, from 1
   */
  public <T> T part(PageRange pages, int number, ByteTaker<T> taker)
      throws IOException, Unreadable {
    return hand(PageRequest.part(pages, number), taker);
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
    send(request);
    return answer();
  }

  /** As it comes from the child: the server's own memory never holds a file. */
  private <T> T hand(PageRequest request, ByteTaker<T> taker) throws IOException, Unreadable {
    send(request);
    AnswerStream bytes = new AnswerStream(answers, head());
    guard.allow(limit);
    try {
      T taken = taker.take(bytes, bytes.length());
      bytes.skipNBytes(bytes.left());
      return taken;
    } catch (IOException failed) {
      if (bytes.cut()) {
        throw died();
      }
      throw failed;
    }
  }

  private void send(PageRequest request) throws Unreadable {
    guard.allow(limit);
    try {
      request.write(requests);
    } catch (IOException gone) {
      throw died();
    }
  }

  private byte[] answer() throws Unreadable {
    int length = head();
    try {
      byte[] bytes = answers.readNBytes(length);
      if (bytes.length < length) {
        throw died();
      }
      return bytes;
    } catch (IOException gone) {
      throw died();
    }
  }

  /** How many bytes of a good answer come next. */
  private int head() throws Unreadable {
    try {
      int mark = answers.readInt();
      int status = answers.readUnsignedByte();
      int length = answers.readInt();
      boolean known = status <= QuarantineReason.values().length;
      if (mark != MARK || !known || length < 0 || length > largestAnswer) {
        throw died();
      }
      if (status == OK) {
        return length;
      }
      byte[] bytes = answers.readNBytes(length);
      if (bytes.length < length) {
        throw died();
      }
      throw refusal(QuarantineReason.values()[status - 1], bytes);
    } catch (IOException gone) {
      throw died();
    }
  }

  private static Unreadable refusal(QuarantineReason reason, byte[] bytes) {
    String[] details = new String(bytes, StandardCharsets.UTF_8).split("/", 2);
    return details.length == 2
        ? new Unreadable(reason, details[0], details[1])
        : new Unreadable(reason);
  }

  /** What ended it, as far as it can be told; nothing it says from here on is heard. */
  private Unreadable died() {
    if (guard.struck()) {
      return Unreadable.death(QuarantineReason.TOO_SLOW);
    }
    try {
      boolean ended = process.waitFor(LAST_BREATH.toMillis(), TimeUnit.MILLISECONDS);
      boolean memory = ended && process.exitValue() == OUT_OF_MEMORY;
      return Unreadable.death(memory ? QuarantineReason.TOO_HEAVY : QuarantineReason.DIED);
    } catch (InterruptedException calledOff) {
      Thread.currentThread().interrupt();
      return Unreadable.death(QuarantineReason.DIED);
    } finally {
      guard.close();
    }
  }

  @Override
  public void close() {
    guard.close();
  }
}

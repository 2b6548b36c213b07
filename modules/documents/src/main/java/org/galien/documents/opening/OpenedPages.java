package org.galien.documents.opening;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The server's end of a {@link PageWorker}: one child JVM for one opened file. Pages are numbered
 * from 1; whatever is asked throws {@link Unreadable} where the child refuses, dies or is killed.
 */
public final class OpenedPages implements AutoCloseable {
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
    ProcessBuilder builder = new ProcessBuilder(command(limits));
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

  /** The text a PDF page carries, in UTF-8; none for a picture. */
  public byte[] text(int page) throws Unreadable {
    return ask(PageRequest.text(page));
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
      if (status == PageWorker.OK) {
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

  private static List<String> command(ReadingLimits limits) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + limits.workerMegabytes() + "m",
        "-Xss1m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
        "-cp",
        classPath(),
        PageWorker.class.getName(),
        Long.toString(limits.maxPictureMegapixels() * 1_000_000L));
  }

  /** Where the needed classes lie, which differs between a server, a plain JVM and a test. */
  private static String classPath() {
    Set<String> places = new LinkedHashSet<>();
    for (String name : WORKER_NEEDS) {
      try {
        places.add(placeOf(Class.forName(name, false, PageWorker.class.getClassLoader())));
      } catch (ClassNotFoundException absent) {
        // An optional decoder: pages that need it stay blank.
        continue;
      }
    }
    return String.join(System.getProperty("path.separator"), places);
  }

  private static String placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException("no place for " + type.getName(), e);
    }
  }

  private static final List<String> WORKER_NEEDS =
      List.of(
          PageWorker.class.getName(),
          "org.apache.pdfbox.pdmodel.PDDocument",
          "org.apache.pdfbox.io.IOUtils",
          "org.apache.fontbox.FontBoxFont",
          "org.apache.commons.logging.LogFactory",
          "org.apache.pdfbox.jbig2.JBIG2ImageReaderSpi");
}

package org.galien.documents.opening;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The main class of the child JVM that opens foreign files. Reads on its standard input: kind,
 * length, bytes of the file, then {@link PageRequest}s; answers on its standard output: a status
 * byte (0, or 1 + the {@link QuarantineReason}), a length, bytes. Ends with its input, or when the
 * server that started it is gone.
 */
final class PageWorker {
  static final int OK = 0;

  private final DataInputStream in;
  private final DataOutputStream out;

  private PageWorker(DataInputStream in, DataOutputStream out) {
    this.in = in;
    this.out = out;
  }

  /**
   * @param arguments the largest picture, in pixels
   */
  public static void main(String[] arguments) throws IOException {
    DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
    // A library that prints must not break the protocol.
    System.setOut(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    endWithParent();
    new PageWorker(new DataInputStream(System.in), answers).serve(Long.parseLong(arguments[0]));
  }

  private void serve(long maxPixels) throws IOException {
    FileKind kind = FileKind.values()[in.readInt()];
    byte[] bytes = in.readNBytes(in.readInt());
    try (Pages pages =
        kind == FileKind.PDF ? PdfPages.open(bytes) : PicturePages.open(bytes, maxPixels)) {
      answer(Integer.toString(pages.count()).getBytes(StandardCharsets.UTF_8));
      while (true) {
        handle(pages, PageRequest.read(in));
      }
    } catch (Unreadable e) {
      refuse(e);
    } catch (EOFException served) {
      return;
    }
  }

  private void handle(Pages pages, PageRequest request) throws IOException {
    try {
      answer(resultOf(pages, request));
    } catch (Unreadable e) {
      refuse(e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      refuse(new Unreadable(QuarantineReason.CORRUPT));
    }
  }

  private static byte[] resultOf(Pages pages, PageRequest request) throws IOException, Unreadable {
    if (request.task() == PageRequest.Task.TEXT) {
      return pages.text(request.page()).getBytes(StandardCharsets.UTF_8);
    }
    boolean scan = request.task() == PageRequest.Task.SCAN;
    int type = scan ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
    BufferedImage fitted = Pixels.fit(pages.picture(request), request.maxPixels(), type);
    BufferedImage upright = Turn.ofDegrees(request.turn()).apply(fitted);
    return scan ? Pixels.pgm(upright) : Pixels.forPeople(upright);
  }

  private void answer(byte[] bytes) throws IOException {
    write(OK, bytes);
  }

  private void refuse(Unreadable e) throws IOException {
    String details = e.found() == null ? "" : e.found() + "/" + e.limit();
    write(1 + e.reason().ordinal(), details.getBytes(StandardCharsets.UTF_8));
  }

  private void write(int status, byte[] bytes) throws IOException {
    out.writeByte(status);
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }

  /** A killed server leaves nobody behind, even one that spins inside a damaged file. */
  private static void endWithParent() {
    Optional<ProcessHandle> parent = ProcessHandle.current().parent();
    parent.ifPresent(p -> p.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
  }
}

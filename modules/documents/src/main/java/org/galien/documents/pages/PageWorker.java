package org.galien.documents.pages;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.galien.documents.opening.EnclosedList;
import org.galien.documents.opening.FileKind;
import org.galien.documents.opening.OpenedPages;
import org.galien.documents.opening.PageRequest;
import org.galien.documents.opening.QuarantineReason;
import org.galien.documents.opening.Unreadable;

/**
 * The main class of the child JVM that opens foreign files. Reads on its standard input: kind,
 * length, bytes of the file, then {@link PageRequest}s; answers on its standard output: {@link
 * OpenedPages#MARK}, a status byte (0, or 1 + the {@link QuarantineReason}), a length, bytes. Ends
 * with its input, or when the server that started it is gone.
 */
public final class PageWorker {
  private static final int OK = OpenedPages.OK;

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
    Jpeg2000Reader.register();
    new PageWorker(new DataInputStream(System.in), answers).serve(Long.parseLong(arguments[0]));
  }

  private void serve(long maxPixels) throws IOException {
    FileKind kind = FileKind.values()[in.readInt()];
    byte[] bytes = in.readNBytes(in.readInt());
    try (Pages pages = open(kind, bytes, maxPixels)) {
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

  private static Pages open(FileKind kind, byte[] bytes, long maxPixels) throws Unreadable {
    return switch (kind) {
      case PDF -> PdfPages.open(bytes);
      case MAIL -> MailPages.open(bytes);
      default -> PicturePages.open(bytes, maxPixels);
    };
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
    return switch (request.task()) {
      case TEXT -> pages.text(request.page()).bytes();
      case LIST -> EnclosedList.bytes(pages.enclosures());
      case ENCLOSURE -> pages.enclosure(request.page());
      case PART -> pages.part(request.pages(), request.turn());
      case SCAN -> Pixels.pgm(drawn(pages, request, BufferedImage.TYPE_BYTE_GRAY));
      case SHOW -> Pixels.forPeople(drawn(pages, request, BufferedImage.TYPE_INT_RGB));
    };
  }

  private static BufferedImage drawn(Pages pages, PageRequest request, int type)
      throws IOException, Unreadable {
    BufferedImage fitted = Pixels.fit(pages.picture(request), request.maxPixels(), type);
    return Turn.ofDegrees(request.turn()).apply(fitted);
  }

  private void answer(byte[] bytes) throws IOException {
    write(OK, bytes);
  }

  private void refuse(Unreadable e) throws IOException {
    String details = e.found() == null ? "" : e.found() + "/" + e.limit();
    write(1 + e.reason().ordinal(), details.getBytes(StandardCharsets.UTF_8));
  }

  private void write(int status, byte[] bytes) throws IOException {
    out.writeInt(OpenedPages.MARK);
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

package org.galien.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.galien.documents.laboratory.LabParts;
import org.galien.documents.opening.ByteTaker;
import org.galien.documents.opening.Enclosed;
import org.galien.documents.opening.FileKind;
import org.galien.documents.opening.OpenedPages;
import org.galien.documents.opening.Original;
import org.galien.documents.opening.PageRange;
import org.galien.documents.opening.PlainText;
import org.galien.documents.opening.QuarantineReason;
import org.galien.documents.opening.ReadingLimits;
import org.galien.documents.opening.Unreadable;

/** Reads a whole file within limits. Holds no state: make one when needed. */
public final class DocumentReader {
  /** What is not opened at all; the sentence that says so names the kind and a way. */
  private static final Map<FileKind, QuarantineReason> REFUSED =
      Map.ofEntries(
          Map.entry(FileKind.EMPTY, QuarantineReason.EMPTY),
          Map.entry(FileKind.ARCHIVE, QuarantineReason.ARCHIVE),
          Map.entry(FileKind.DOC, QuarantineReason.WORD),
          Map.entry(FileKind.DOCX, QuarantineReason.WORD),
          Map.entry(FileKind.RTF, QuarantineReason.WORD),
          Map.entry(FileKind.ODT, QuarantineReason.WRITER),
          Map.entry(FileKind.XLS, QuarantineReason.SPREADSHEET),
          Map.entry(FileKind.XLSX, QuarantineReason.SPREADSHEET),
          Map.entry(FileKind.ODS, QuarantineReason.SPREADSHEET),
          Map.entry(FileKind.PPT, QuarantineReason.SLIDES),
          Map.entry(FileKind.PPTX, QuarantineReason.SLIDES),
          Map.entry(FileKind.ODP, QuarantineReason.SLIDES),
          Map.entry(FileKind.MSG, QuarantineReason.OUTLOOK),
          Map.entry(FileKind.OFFICE, QuarantineReason.OFFICE),
          Map.entry(FileKind.HEIC, QuarantineReason.HEIC),
          Map.entry(FileKind.WEBP, QuarantineReason.UNSUPPORTED),
          Map.entry(FileKind.OTHER, QuarantineReason.UNSUPPORTED));

  private final ReadingLimits limits;

  public DocumentReader(ReadingLimits limits) {
    this.limits = limits;
  }

  /** Whether pictures can be recognised: the program is there and knows the language. */
  public boolean ocrAvailable() {
    return new Tesseract(limits).languages().contains(limits.ocrLanguage());
  }

  /**
   * @throws Unreadable when the file, as it is, cannot be read here
   * @throws IOException when the bytes cannot be had now: worth trying again
   */
  public ReadText read(Original original, ReadingProgress progress, BooleanSupplier cancelled)
      throws IOException, Unreadable {
    FileKind kind = original.kind();
    refuseWhatCannotBeRead(kind, original.size());
    return kind == FileKind.TEXT ? plain(original) : paged(kind, original, progress, cancelled);
  }

  /**
   * One page as people see it, at most three megapixels.
   *
   * @param turn degrees clockwise
   * @return PNG, or JPEG where a photo would make a PNG too large
   */
  public byte[] picture(Original original, int page, int turn) throws IOException, Unreadable {
    FileKind kind = original.kind();
    if (!kind.paged()) {
      throw new Unreadable(QuarantineReason.UNSUPPORTED);
    }
    refuseWhatCannotBeRead(kind, original.size());
    try (OpenedPages opened = OpenedPages.open(kind, original, limits, () -> false)) {
      return opened.show(page, turn);
    }
  }

  private void refuseWhatCannotBeRead(FileKind kind, long size) throws Unreadable {
    QuarantineReason reason = REFUSED.get(kind);
    if (reason != null) {
      throw new Unreadable(reason, kind.extension(), "");
    }
    long megabytes = size / (1 << 20);
    if (megabytes >= limits.maxReadMegabytes()) {
      throw new Unreadable(QuarantineReason.TOO_LARGE, megabytes, limits.maxReadMegabytes());
    }
  }

  private static ReadText plain(Original original) throws IOException, Unreadable {
    List<String> reports = reports(original);
    if (!reports.isEmpty()) {
      List<PageText> pages = new ArrayList<>();
      for (String report : reports) {
        pages.add(PageText.written(pages.size() + 1, tidy(PlainText.page(report))));
      }
      return new ReadText(FileKind.TEXT, pages, List.of(), ReadingNote.NONE);
    }
    String kept = tidy(PlainText.read(original));
    ReadingNote note = kept.isBlank() ? ReadingNote.NO_TEXT : ReadingNote.NONE;
    return new ReadText(FileKind.TEXT, List.of(PageText.written(1, kept)), List.of(), note);
  }

  /** Of a laboratory's file about several patients each one's reports, which are its pages. */
  private static List<String> reports(Original original) throws IOException, Unreadable {
    return LabParts.of(PlainText.whole(original).orElse(""));
  }

  /**
   * Hands over the bytes of a file that another encloses.
   *
   * @param number as in {@link ReadText#enclosures}
   */
  public <T> T enclosure(Original original, int number, ByteTaker<T> taker)
      throws IOException, Unreadable {
    FileKind kind = original.kind();
    refuseWhatCannotBeRead(kind, original.size());
    try (OpenedPages opened = OpenedPages.open(kind, original, limits, () -> false)) {
      return opened.enclosure(number, taker);
    }
  }

  /** Makes a file of its own of each range, and tells what was taken of each, in order. */
  public <T> List<T> parts(Original original, List<PageRange> ranges, ByteTaker<T> taker)
      throws IOException, Unreadable {
    FileKind kind = original.kind();
    refuseWhatCannotBeRead(kind, original.size());
    if (kind == FileKind.TEXT) {
      return reports(original, ranges, taker);
    }
    try (OpenedPages opened = OpenedPages.open(kind, original, limits, () -> false)) {
      List<T> taken = new ArrayList<>();
      for (PageRange pages : ranges) {
        taken.add(opened.part(pages, taken.size() + 1, taker));
      }
      return taken;
    }
  }

  private static <T> List<T> reports(Original original, List<PageRange> ranges, ByteTaker<T> taker)
      throws IOException, Unreadable {
    List<String> reports = reports(original);
    List<T> taken = new ArrayList<>();
    for (PageRange pages : ranges) {
      if (pages.last() > reports.size()) {
        throw new Unreadable(QuarantineReason.UNSUPPORTED);
      }
      String file = LabParts.joined(reports.subList(pages.first() - 1, pages.last()));
      byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
      taken.add(taker.take(new ByteArrayInputStream(bytes), bytes.length));
    }
    return taken;
  }

  private ReadText paged(
      FileKind kind, Original original, ReadingProgress progress, BooleanSupplier cancelled)
      throws IOException, Unreadable {
    long end = System.nanoTime() + Duration.ofMinutes(limits.documentMinutes()).toNanos();
    try (OpenedPages opened = OpenedPages.open(kind, original, limits, cancelled)) {
      if (opened.count() > limits.maxPages()) {
        throw new Unreadable(QuarantineReason.TOO_MANY_PAGES, opened.count(), limits.maxPages());
      }
      PageReading reading = new PageReading(opened, kind, new Tesseract(limits), limits, cancelled);
      List<PageText> pages = new ArrayList<>();
      progress.page(0, opened.count());
      while (pages.size() < opened.count()) {
        if (System.nanoTime() - end > 0) {
          throw new Unreadable(QuarantineReason.TOO_SLOW);
        }
        pages.add(reading.read(pages.size() + 1));
        progress.page(pages.size(), opened.count());
      }
      List<Enclosed> enclosures = opened.enclosures();
      ReadingNote note = reading.note(pages);
      boolean more = !enclosures.isEmpty() && note.whole();
      return new ReadText(kind, pages, enclosures, more ? ReadingNote.ENCLOSURES : note);
    }
  }

  /** Without what would not survive the database nor a page. */
  static String tidy(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    return lines.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").replace("\uFFFE", "");
  }
}

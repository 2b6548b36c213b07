package org.galien.documents.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.galien.documents.opening.FileKind;
import org.galien.documents.opening.OpenedPages;
import org.galien.documents.opening.Original;
import org.galien.documents.opening.PlainText;
import org.galien.documents.opening.QuarantineReason;
import org.galien.documents.opening.ReadingLimits;
import org.galien.documents.opening.Unreadable;

/** Reads a whole file within limits. Holds no state: make one when needed. */
public final class DocumentReader {
  /** A page with fewer letters and digits than this is looked at as a picture too. */
  private static final int THIN = 80;

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
    switch (kind) {
      case EMPTY -> throw new Unreadable(QuarantineReason.EMPTY);
      case ARCHIVE -> throw new Unreadable(QuarantineReason.ARCHIVE);
      case OFFICE -> throw new Unreadable(QuarantineReason.OFFICE);
      case HEIC -> throw new Unreadable(QuarantineReason.HEIC);
      case WEBP, OTHER -> throw new Unreadable(QuarantineReason.UNSUPPORTED);
      default -> {}
    }
    long megabytes = size / (1 << 20);
    if (megabytes >= limits.maxReadMegabytes()) {
      throw new Unreadable(QuarantineReason.TOO_LARGE, megabytes, limits.maxReadMegabytes());
    }
  }

  private static ReadText plain(Original original) throws IOException {
    String kept = PlainText.read(original);
    ReadingNote note = kept.isBlank() ? ReadingNote.NO_TEXT : ReadingNote.NONE;
    return new ReadText(FileKind.TEXT, List.of(PageText.written(1, clean(kept))), note);
  }

  private ReadText paged(
      FileKind kind, Original original, ReadingProgress progress, BooleanSupplier cancelled)
      throws IOException, Unreadable {
    long end = System.nanoTime() + Duration.ofMinutes(limits.documentMinutes()).toNanos();
    try (OpenedPages opened = OpenedPages.open(kind, original, limits, cancelled)) {
      if (opened.count() > limits.maxPages()) {
        throw new Unreadable(QuarantineReason.TOO_MANY_PAGES, opened.count(), limits.maxPages());
      }
      PageReading reading = new PageReading(opened, new Tesseract(limits), limits, cancelled);
      List<PageText> pages = new ArrayList<>();
      progress.page(0, opened.count());
      while (pages.size() < opened.count()) {
        if (System.nanoTime() - end > 0) {
          throw new Unreadable(QuarantineReason.TOO_SLOW);
        }
        pages.add(reading.read(pages.size() + 1));
        progress.page(pages.size(), opened.count());
      }
      return new ReadText(kind, pages, reading.note(pages));
    }
  }

  static boolean thin(String text) {
    return text.chars().filter(Character::isLetterOrDigit).count() < THIN;
  }

  /** Control characters would not survive the database nor a page. */
  static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").replace("\uFFFE", "");
  }

  static String utf8(byte[] bytes) {
    return clean(new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").strip());
  }
}

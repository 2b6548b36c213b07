package org.galien.documents.opening;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What the server asks a page worker.
 *
 * @param page from 1
 * @param dpi resolution for PDF pages; pictures come as they are
 * @param maxPixels above this the picture is scaled down
 * @param turn degrees clockwise
 */
public record PageRequest(Task task, int page, int dpi, int maxPixels, int turn) {
  public enum Task {
    /** The text a page carries, as {@link WrittenPage#bytes}. */
    TEXT,
    /** Grey PGM, for OCR. */
    SCAN,
    /** Colour PNG, or JPEG where that is much smaller, for people. */
    SHOW,
    /** What files it encloses, as {@link EnclosedList}. */
    LIST,
    /** The bytes of one of them, by its number in place of the page's. */
    ENCLOSURE,
    /** A file of the pages from {@code page} to {@code dpi}, told apart by {@code turn}. */
    PART
  }

  static PageRequest text(int page) {
    return new PageRequest(Task.TEXT, page, 0, 0, 0);
  }

  static PageRequest scan(int page, int dpi, int turn) {
    return new PageRequest(Task.SCAN, page, dpi, 9_000_000, turn);
  }

  static PageRequest show(int page, int turn) {
    return new PageRequest(Task.SHOW, page, 150, 3_000_000, turn);
  }

  static PageRequest list() {
    return new PageRequest(Task.LIST, 0, 0, 0, 0);
  }

  static PageRequest enclosure(int number) {
    return new PageRequest(Task.ENCLOSURE, number, 0, 0, 0);
  }

  /**
   * @param number of the part, so that two of the same pages are not the same file
   */
  static PageRequest part(PageRange pages, int number) {
    return new PageRequest(Task.PART, pages.first(), pages.last(), 0, number);
  }

  /** Of a {@link Task#PART}. */
  public PageRange pages() {
    return new PageRange(page, dpi);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(task.ordinal());
    out.writeInt(page);
    out.writeInt(dpi);
    out.writeInt(maxPixels);
    out.writeInt(turn);
    out.flush();
  }

  public static PageRequest read(DataInputStream in) throws IOException {
    Task task = Task.values()[in.readInt()];
    return new PageRequest(task, in.readInt(), in.readInt(), in.readInt(), in.readInt());
  }
}

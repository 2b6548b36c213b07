package org.galien.documents.pages;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.galien.documents.opening.Enclosed;
import org.galien.documents.opening.PageRange;
import org.galien.documents.opening.PageRequest;
import org.galien.documents.opening.QuarantineReason;
import org.galien.documents.opening.Unreadable;
import org.galien.documents.opening.WrittenPage;

/** An opened file, inside the page worker. Pages and enclosures are numbered from 1. */
interface Pages extends Closeable {
  int count();

  WrittenPage text(int page) throws IOException;

  BufferedImage picture(PageRequest request) throws IOException, Unreadable;

  default List<Enclosed> enclosures() throws IOException {
    return List.of();
  }

  /**
   * A file of its own with some of the pages, the same each time.
   *
   * @param number of the part: two of the same pages are not the same file
   */
  default byte[] part(PageRange pages, int number) throws IOException, Unreadable {
    throw new Unreadable(QuarantineReason.UNSUPPORTED);
  }

  default byte[] enclosure(int number) throws IOException, Unreadable {
    throw new Unreadable(QuarantineReason.UNSUPPORTED);
  }
}

package org.galien.documents.reading;

/** Told after each page. */
@FunctionalInterface
public interface ReadingProgress {
  void page(int done, int total);
}

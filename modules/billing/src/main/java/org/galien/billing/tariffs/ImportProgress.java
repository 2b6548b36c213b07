package org.galien.billing.tariffs;

/** Told how far an import is. */
@FunctionalInterface
public interface ImportProgress {

  ImportProgress SILENT = (done, total) -> {};

  /**
   * @param done lines read, up to {@code total}
   */
  void at(int done, int total);
}

package org.galien.terminology.drugs;

/** Told how far an import is. */
@FunctionalInterface
public interface ImportProgress {

  ImportProgress SILENT = (done, total) -> {};

  /**
   * @param done drugs written, up to {@code total}
   */
  void at(int done, int total);
}

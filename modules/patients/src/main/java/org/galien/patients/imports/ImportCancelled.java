package org.galien.patients.imports;

/** Somebody called it off; whatever was written is taken back with the transaction. */
final class ImportCancelled extends RuntimeException {
  ImportCancelled() {
    super("called off");
  }
}

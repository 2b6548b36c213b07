package org.galien.documents.archive;

/** How far the reading of a document is, whatever people do with it meanwhile. */
enum ReadingState {
  WAITING,
  READING,
  READ,
  QUARANTINED
}

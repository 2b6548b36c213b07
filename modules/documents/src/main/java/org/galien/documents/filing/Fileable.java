package org.galien.documents.filing;

import java.time.Instant;
import org.galien.documents.DocumentId;

/**
 * A document as filing sees it, its row locked: in the inbox, in a chart, or set aside. Only who
 * keeps documents has one to give, so that nothing is filed past {@code Documents}.
 */
public interface Fileable {

  DocumentId documentId();

  String fileName();

  /** The filing that stands, or null. */
  Long filing();

  boolean isSetAside();

  void file(long filing);

  void unfile();

  void setAside(Instant at, String by, String reason);

  void takeBack();
}

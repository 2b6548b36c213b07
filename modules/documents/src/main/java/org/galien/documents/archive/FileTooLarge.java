package org.galien.documents.archive;

import org.galien.platform.Refusal;

/** The file is larger than the inbox takes; nothing was kept. */
public final class FileTooLarge extends Refusal {
  FileTooLarge(int megabytes) {
    super("documents.file-too-large", megabytes);
  }
}

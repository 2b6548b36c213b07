package org.galien.documents.archive;

import org.galien.platform.Refusal;

/** There is no picture of this page. */
public final class PageUnavailable extends Refusal {
  PageUnavailable() {
    super("documents.page-unavailable");
  }
}

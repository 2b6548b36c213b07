package org.galien.documents;

import org.galien.platform.Refusal;

/** There is no picture of this page. */
public final class PageUnavailable extends Refusal {
  PageUnavailable() {
    super("documents.page-unavailable");
  }
}

package org.galien.documents.parts;

import java.time.Instant;
import java.util.List;
import org.galien.documents.DocumentId;
import org.galien.documents.opening.PageRange;

/**
 * A document that was separated.
 *
 * @param by display name
 * @param parts in the order of the original
 */
public record SplitView(DocumentId original, Instant at, String by, List<PartView> parts) {
  public SplitView {
    parts = List.copyOf(parts);
  }

  public List<PageRange> ranges() {
    return parts.stream().map(PartView::pages).toList();
  }
}

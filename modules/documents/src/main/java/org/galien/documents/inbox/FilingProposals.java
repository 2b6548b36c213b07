package org.galien.documents.inbox;

import java.util.Collection;
import java.util.Map;
import org.galien.documents.DocumentId;

/**
 * Proposes where documents belong. Optional: without an implementation people choose by hand. It
 * answers from what it has stored and never computes while a screen waits.
 */
public interface FilingProposals {

  /** Documents without a proposal are absent from the answer. */
  Map<DocumentId, FilingProposal> forDocuments(Collection<DocumentId> documents);
}

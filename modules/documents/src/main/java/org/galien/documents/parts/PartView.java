package org.galien.documents.parts;

import org.galien.documents.DocumentId;
import org.galien.documents.opening.PageRange;

/**
 * A document made from pages of another.
 *
 * @param original where the pages come from
 * @param number from 1, in the order of the original
 * @param pages of the original
 */
public record PartView(DocumentId document, DocumentId original, int number, PageRange pages) {}

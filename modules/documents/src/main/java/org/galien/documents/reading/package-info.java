/**
 * Turns the pages that {@code opening} gives into text: what a PDF carries, and scans and photos as
 * the {@code tesseract} program recognises them, upright.
 *
 * <p>It must never decode a foreign file itself, nor know patients, filing, or the database.
 */
@Shared
package org.galien.documents.reading;

import org.galien.platform.shared.Shared;

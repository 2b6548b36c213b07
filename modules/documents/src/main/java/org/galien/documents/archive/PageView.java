package org.galien.documents.archive;

/**
 * The text of one page.
 *
 * @param number from 1
 * @param start offset of its first character in {@link Documents#text}, in UTF-16 units
 * @param recognised by OCR, so that it may hold mistakes
 * @param turn degrees clockwise that bring its picture upright
 */
public record PageView(int number, int start, String text, boolean recognised, int turn) {}

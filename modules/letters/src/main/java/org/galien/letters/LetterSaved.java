package org.galien.letters;

/**
 * What became of a save.
 *
 * @param letter as it stands now
 * @param aside true when somebody else had saved since: what was typed is kept beside it
 */
public record LetterSaved(LetterView letter, boolean aside) {}

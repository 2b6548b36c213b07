package org.galien.letters;

/** A signed letter is no longer in force: the one that corrects it was signed. */
public record LetterReplaced(LetterId id, LetterId by) {}

package org.galien.ai.assistant.answers;

/**
 * Words of a passage, unchanged but for what was left out at its ends.
 *
 * @param correction true when it takes back something said before
 */
public record Quote(Passage passage, String text, boolean correction) {}

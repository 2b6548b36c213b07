package org.galien.knowledge.talks;

/**
 * What one person says until another one does.
 *
 * @param speaker as named in the file; empty when it names nobody
 * @param atSecond null when the file has no times
 */
public record Turn(String speaker, Integer atSecond, String text) {

  Turn and(String more) {
    return new Turn(speaker, atSecond, text + " " + more);
  }
}

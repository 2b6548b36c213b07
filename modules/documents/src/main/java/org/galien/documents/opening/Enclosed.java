package org.galien.documents.opening;

/**
 * A file inside a file: attached to a PDF, enclosed with a mail.
 *
 * @param number from 1, in the order of the file
 * @param name as the sender named it, without folders; never empty
 * @param size in bytes
 * @param kind by its content
 */
public record Enclosed(int number, String name, long size, FileKind kind) {
  /** More than this is no mail; those after it are not listed. */
  public static final int MOST = 200;
}

/**
 * What runs inside the child JVM that opens a foreign file: its pages as text and as pictures, and
 * the files it encloses. {@code opening} starts it by name and speaks with it; see there why.
 *
 * <p>This package must never be called by the server itself, nor know what recognises a picture,
 * patients, filing, or the database.
 */
package org.galien.documents.pages;

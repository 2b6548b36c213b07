/**
 * Which documents were made from the pages of another that held several letters, by whom, and
 * whether that was undone.
 *
 * <p>This package must never make a document itself, nor know filing, the inbox or patients.
 */
package org.galien.documents.parts;

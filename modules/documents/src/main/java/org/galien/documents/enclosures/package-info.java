/**
 * The files that lie inside documents, attached to a PDF or enclosed with a mail: which there are,
 * and which document each became once somebody imported it.
 *
 * <p>This package must never take a file in by itself, nor know filing, the inbox or patients.
 */
package org.galien.documents.enclosures;

/**
 * The documents themselves: taken in, read in the background, looked up with their texts, pages and
 * originals. {@link org.galien.documents.archive.Documents} is the module's service; only it locks
 * a document and hands it to filing.
 *
 * <p>This package must never know the inbox or what is proposed there, nor decide where a document
 * belongs.
 */
@Shared
package org.galien.documents.archive;

import org.galien.platform.shared.Shared;

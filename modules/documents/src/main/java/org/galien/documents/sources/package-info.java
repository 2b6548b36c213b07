/**
 * Fetches what other modules have for the inbox ({@link org.galien.platform.places.FileSource}).
 */
package org.galien.documents.sources;

/**
 * What laboratories measured, in charts. A value lies in its document and has no patient of its
 * own: it stands in the chart in which its document is filed, while it is filed there, and unless
 * the report names somebody else. So it follows when the document is moved, taken out or separated.
 *
 * <p>Built on {@code archive} and {@code filing}; knows no screen.
 */
package org.galien.documents.results;

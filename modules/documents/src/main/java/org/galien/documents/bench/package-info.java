/** The filed documents's share in {@code bench}. */
package org.galien.documents.bench;

/** The module's share in {@code bench}. */
package org.galien.letters.bench;

/** The module's share of {@code ./galien bench}. */
package org.galien.ai.melanoma.bench;

/** The chart's share in {@code bench}. */
package org.galien.encounters.bench;

/**
 * The chart's share in {@code bench}. It lies here because a chart is read from modules that do not
 * know each other.
 */
package org.galien.demo.bench;

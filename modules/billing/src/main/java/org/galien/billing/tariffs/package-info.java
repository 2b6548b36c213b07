/**
 * Where tariffs come from: files that a practice imports, each version kept with the day from which
 * it holds. The letters (NGAP) with the numbers the rules use are one file, the CCAM another.
 */
package org.galien.billing.tariffs;

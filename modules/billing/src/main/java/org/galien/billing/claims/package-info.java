/**
 * Claims: what an insurance is asked for is laid as files for an approved module, which answers by
 * files. Answers are held against what was asked; what belongs to no claim for certain waits for a
 * person. The formats are in {@code docs/passerelle-sesam-vitale.md}.
 */
package org.galien.billing.claims;

/**
 * What a visit costs and who pays it: pure rules over dated tables, in cents, without a database.
 *
 * <p>{@link org.galien.billing.pricing.Pricer} is the way in. Every amount says by which rule it
 * came about; what cannot be billed is refused with the reason and the remedy. Whole lines are
 * rounded once, to the nearest cent, half up: first the amount of a line, then the share of the
 * insurance in it; what is left is a difference and never rounded.
 */
package org.galien.billing.pricing;

/**
 * How a drug is taken, typed in a doctor's shorthand. A text is read exactly or not at all: what is
 * understood is written out in full for whoever signs, and a word that is not understood is named.
 */
package org.galien.prescriptions.posology;

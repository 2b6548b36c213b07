/**
 * Letters, certificates, reports and consents: begun from a template that is filled from the chart,
 * saved while they are typed, signed by a doctor once, and then never changed but by another that
 * takes their place.
 */
package org.galien.letters;

/**
 * What patients ask of their chart by law (RGPD 15, 16 and 18): access, correction, restriction;
 * each with its day, who asked, and what was answered. While a restriction stands the chart says so
 * and no model reads it.
 */
@Shared
package org.galien.patients.requests;

import org.galien.platform.shared.Shared;

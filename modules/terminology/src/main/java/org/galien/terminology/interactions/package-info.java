/**
 * The public thesaurus of interactions (ANSM): read from its files, replaced whole or not at all,
 * and consulted by the substances somebody names. It answers in the thesaurus's own words; it knows
 * no patient, no dose, and judges nothing.
 */
@Shared
package org.galien.terminology.interactions;

import org.galien.platform.shared.Shared;

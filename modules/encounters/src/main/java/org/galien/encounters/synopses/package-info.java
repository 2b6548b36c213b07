/**
 * Summaries of a chart that a person has taken responsibility for: written by hand, or proposed by
 * a model and accepted, as it was or corrected. Where a text comes from stays with it.
 *
 * <p>This package must never hold a proposal that nobody accepted, nor know how one is made.
 */
@Shared
package org.galien.encounters.synopses;

import org.galien.platform.shared.Shared;

/**
 * Who did what to which subject, and when: append-only, each entry chained to the one before by a
 * hash, so that a removed or altered entry shows. It holds ids, never clinical content but the
 * words by which a clinician asks for a chart that is not his patient's.
 */
@Shared
package org.galien.platform.audit;

import org.galien.platform.shared.Shared;

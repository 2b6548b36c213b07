/**
 * The audit trail as people read it: administrators all of it without a clinical word, doctors what
 * was done in the charts of their patients.
 */
@Shared
package org.galien.platform.trail;

import org.galien.platform.shared.Shared;

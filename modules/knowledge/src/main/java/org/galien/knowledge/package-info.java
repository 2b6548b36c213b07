/**
 * What the staff knows, in its own words, checked by people: rules, phrases, procedures, contacts,
 * priorities, each with who said it where, who answers for it and until when it holds. It works
 * without AI, holds no patient's data and must never know appointments or documents. Nothing is
 * deleted; what a contributor withdraws is gone everywhere, and only that it was there remains.
 */
@Shared
package org.galien.knowledge;

import org.galien.platform.shared.Shared;

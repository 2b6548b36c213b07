/** What a patient agreed to or refused, each answer with its date; the latest one holds. */
@Shared
package org.galien.patients.consents;

import org.galien.platform.shared.Shared;

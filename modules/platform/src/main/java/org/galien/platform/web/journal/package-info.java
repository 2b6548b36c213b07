/**
 * The page « Journal »: the audit trail as administrators read it. It shows numbers, no names of
 * patients.
 */
package org.galien.platform.web.journal;

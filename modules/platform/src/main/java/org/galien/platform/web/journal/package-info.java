/**
 * The page « Journal »: the audit trail as administrators and doctors read it, and what browsers
 * print.
 */
package org.galien.platform.web.journal;

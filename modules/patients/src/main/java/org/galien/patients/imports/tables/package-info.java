/**
 * Reads tables that other software wrote: CSV of any separator and encoding, iCalendar. It knows no
 * patient and no database; what cannot be trusted as a whole is refused with line and column.
 */
package org.galien.patients.imports.tables;

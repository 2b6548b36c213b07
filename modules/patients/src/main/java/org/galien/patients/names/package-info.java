/**
 * Names as text: what two spellings have in common once case, accents, hyphens and apostrophes are
 * set aside. Pure functions; they know no patient and no table.
 */
package org.galien.patients.names;

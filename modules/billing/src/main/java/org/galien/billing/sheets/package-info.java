/**
 * The feuille de soins (Cerfa 12541): its data on the practice's own pre-printed sheets, set right
 * for each printer, and a duplicate that people can read.
 */
package org.galien.billing.sheets;

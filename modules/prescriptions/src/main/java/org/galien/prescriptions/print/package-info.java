/** The sheet that is handed over: A4, embedded fonts, tagged, the patient on every page. */
package org.galien.prescriptions.print;

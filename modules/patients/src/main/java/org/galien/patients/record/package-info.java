/** The part of who the patient is, when a whole chart is handed out. */
package org.galien.patients.record;

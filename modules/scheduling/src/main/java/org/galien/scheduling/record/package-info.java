/** Appointments, when a whole chart is handed out. */
package org.galien.scheduling.record;

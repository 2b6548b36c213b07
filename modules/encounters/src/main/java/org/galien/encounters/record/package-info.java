/** The clinical part, when a whole chart is handed out. */
package org.galien.encounters.record;

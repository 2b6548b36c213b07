/** What billing keeps of a patient, when the whole chart is handed out. */
package org.galien.billing.record;

/** Prescriptions in the chart: written, read, printed. */
package org.galien.prescriptions.web;

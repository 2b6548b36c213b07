/** The module's share of the demonstration cabinet. */
package org.galien.prescriptions.demo;

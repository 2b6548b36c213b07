/**
 * A fictitious cabinet to try the suite with, the same at every load but for today's date: people,
 * a month and a half of appointments, charts and mail, each from its own module ({@link
 * org.galien.platform.demo.DemoPart}). It loads once, into an empty database, and only where {@code
 * galien.demo} is set.
 *
 * <p>Accounts and the mail in the inbox are made through the services. Patients and their history —
 * past appointments, signed notes, filed documents — are written as rows: the services rightly
 * refuse to sign a note last year.
 */
@Shared
package org.galien.platform.demo;

import org.galien.platform.shared.Shared;

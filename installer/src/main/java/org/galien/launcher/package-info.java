/**
 * Brings Galien up on one machine: finds the programs it needs, runs a private MariaDB and the
 * server behind it, tells when both answer, and stops what it started.
 *
 * <p>This package holds the commands and what lies between them: the data directory, the server,
 * the checks, the measurements. {@code database} runs MariaDB; {@code backup} copies and puts back;
 * {@code machine} is what all stand on.
 *
 * <p>It must never know a table, a patient or a screen: it starts the suite, it is not part of it.
 */
package org.galien.launcher;

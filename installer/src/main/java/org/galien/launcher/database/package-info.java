/**
 * A private MariaDB: its programs, found on the machine or fetched once, its directory, its start
 * and its end. {@link org.galien.launcher.database.DatabaseServer} is what others hold; tests and
 * commands start theirs with it too.
 *
 * <p>This package must never know the server that uses the database, a command of the launcher, or
 * what lies in the tables.
 */
package org.galien.launcher.database;

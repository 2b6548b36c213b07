/**
 * What a program is started with, whichever it is: processes that end with this JVM, ports, locks,
 * logs, secrets and other files, the clone it all runs from, and the words for what the person at
 * the keyboard can put right.
 *
 * <p>This package must never know how the database or the server is run, nor a command of the
 * launcher: it is told what to start and what to say. It does know where programs and built files
 * lie.
 */
package org.galien.launcher.machine;

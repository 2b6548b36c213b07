/**
 * Copies of a data directory that can be trusted: made while it is in use, encrypted before they
 * leave the machine, read back, thinned out, and put back on a machine that has nothing (ADR 46).
 *
 * <p>It knows files, rows and statements; what they mean it never knows.
 */
package org.galien.launcher.backup;

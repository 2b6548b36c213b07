/**
 * How workstations, tablets and telephones learn to trust the practice's server: the certificate of
 * its authority, and the way there on each system.
 */
package org.galien.platform.web.trust;

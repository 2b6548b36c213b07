/**
 * The practice's network: on which addresses the server answers, under which names, and the
 * certificates by which a workstation knows that it is this server. Made with the JDK alone: its
 * public API signs and keeps, and {@link org.galien.launcher.network.CertificateText} writes what
 * is signed.
 */
package org.galien.launcher.network;

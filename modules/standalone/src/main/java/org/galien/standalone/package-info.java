/**
 * Runs the modules' services in a plain JVM: CDI by Weld, persistence by EclipseLink as on the
 * server, transactions bound to the thread. It is what commands ({@code ./galien eval}, {@code
 * bench}) and integration tests stand on.
 *
 * <p>It knows the platform and no other module: it runs whatever modules are on the class path.
 */
package org.galien.standalone;

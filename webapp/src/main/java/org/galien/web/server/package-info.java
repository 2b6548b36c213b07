/**
 * What the application takes from its server (database, threads, naming) and the order of its
 * start: view-state key, data of the modules, background tasks, ready.
 */
package org.galien.web.server;

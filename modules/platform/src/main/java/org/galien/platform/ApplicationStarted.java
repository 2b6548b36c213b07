package org.galien.platform;

/**
 * Fired once by the server when the database is migrated and everything can be used; the modules'
 * start work observes it, in the order of {@code @Priority}. The container's own {@code Startup} is
 * no substitute: for beans in a JAR of a WAR it comes before the server's resources are there.
 */
public record ApplicationStarted() {}

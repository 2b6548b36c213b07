/** What integration tests need on top: one database and one set of services a JVM. */
package org.galien.standalone.testing;

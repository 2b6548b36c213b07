/**
 * Tests in Debian's Chromium against the packaged WAR: one database and one server for all of them,
 * a fresh browser profile for each. A failed test leaves a picture in {@code target/browser/}.
 */
package org.galien.web.browser;

/**
 * {@code ./galien bench}: how fast the services are on a practice larger than any, each figure
 * beside the time that the very SQL takes without them. It fills a database of its own and throws
 * it away.
 */
package org.galien.demo.bench;

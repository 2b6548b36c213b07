/**
 * {@code ./galien bench}: how fast the services are on a practice larger than any, each figure
 * beside the time that the very SQL takes without them. It fills a database of its own, which the
 * launcher keeps. A module takes part with a bean that implements {@link
 * org.galien.platform.bench.Benchmark}.
 *
 * <p>This package must never know what is measured.
 */
@Shared
package org.galien.platform.bench;

import org.galien.platform.shared.Shared;

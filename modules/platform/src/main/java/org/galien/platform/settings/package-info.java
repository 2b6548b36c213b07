/** Typed settings: records read from MicroProfile Config and validated when first read. */
@Shared
package org.galien.platform.settings;

import org.galien.platform.shared.Shared;

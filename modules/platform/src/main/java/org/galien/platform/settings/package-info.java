/** Typed settings: records read from MicroProfile Config and validated when first read. */
package org.galien.platform.settings;

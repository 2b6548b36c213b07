/**
 * What letters begin with: texts that Galien brings, as the practice changed them, and its own. A
 * field stands in double braces, as in {@code {{patient}}}; a blank is {@code […]}.
 */
package org.galien.letters.templates;

/** The question why a chart is opened, and who stands in for whom. */
package org.galien.platform.web.care;

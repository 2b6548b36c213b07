/** Alerts on screens: the bell that tells them something has changed, and what they show. */
package org.galien.platform.web.alerts;

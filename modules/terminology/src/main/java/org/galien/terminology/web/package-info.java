/** What scripts ask while somebody types, and the tables in the settings. */
package org.galien.terminology.web;

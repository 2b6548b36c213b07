/** What scripts ask while somebody types. */
package org.galien.terminology.web;

/** What the staff knows on screens: the base, interviews, the check of masking, the departure. */
package org.galien.knowledge.web;

/** The page on which other software's files become patients, and what scripts ask for it. */
package org.galien.patients.web.imports;

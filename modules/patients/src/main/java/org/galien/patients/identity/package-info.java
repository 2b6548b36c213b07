/**
 * Who somebody is: the traits of the INS, the NIR, ways to reach them, and how far all that is
 * trusted; what a person may type of it, tidied and judged. Pure values and rules: they read no
 * table and know no other patient.
 */
@Shared
package org.galien.patients.identity;

import org.galien.platform.shared.Shared;

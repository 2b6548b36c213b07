/**
 * Those outside the practice whom it writes to: name, specialty, addresses, among them the one of
 * MSSanté. Nothing is looked up anywhere; what is here somebody typed or imported.
 */
@Shared
package org.galien.patients.correspondents;

import org.galien.platform.shared.Shared;

/** The module's share of the demonstration cabinet: who is known, for the shares of others too. */
@Shared
package org.galien.patients.demo;

import org.galien.platform.shared.Shared;

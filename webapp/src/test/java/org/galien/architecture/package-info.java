/** The absences that docs/architecture.md promises, each with a fixture on which its rule fails. */
package org.galien.architecture;

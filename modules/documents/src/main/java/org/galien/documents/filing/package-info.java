/**
 * Where a person puts a document: into a chart, into another one, back, or aside. Each decision is
 * a row of its own, written once and at most withdrawn.
 *
 * <p>This package must never know how a document is kept or read ({@link
 * org.galien.documents.filing.Fileable} is all it sees of it), nor act for a program.
 */
@Shared
package org.galien.documents.filing;

import org.galien.platform.shared.Shared;

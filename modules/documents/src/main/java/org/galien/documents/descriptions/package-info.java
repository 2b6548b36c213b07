/**
 * The gist of a document, as a person accepted it; where its text comes from stays with it.
 *
 * <p>This package must never hold a proposal that nobody accepted, nor know how one is made.
 */
@Shared
package org.galien.documents.descriptions;

import org.galien.platform.shared.Shared;

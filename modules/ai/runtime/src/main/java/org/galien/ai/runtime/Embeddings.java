package org.galien.ai.runtime;

import java.util.List;
import org.galien.ai.runtime.journal.JournalId;

/**
 * Where texts lie. Only vectors of one model, by its digest, can be compared.
 *
 * @param vectors one a text, in order, all of the same number of dimensions and of length 1, so
 *     that the sum of products of two is their cosine, -1 to 1
 * @param journal its entry
 */
public record Embeddings(List<float[]> vectors, JournalId journal) {}

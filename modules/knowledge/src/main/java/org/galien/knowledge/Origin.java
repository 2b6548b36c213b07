package org.galien.knowledge;

import org.galien.platform.users.UserId;

/**
 * Who said it where.
 *
 * @param passage number of the passage, null for none
 * @param contributor null for somebody without an account
 * @param name of the contributor, as credited
 */
public record Origin(Long passage, UserId contributor, String name) {}

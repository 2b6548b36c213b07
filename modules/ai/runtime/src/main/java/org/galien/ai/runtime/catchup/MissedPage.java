package org.galien.ai.runtime.catchup;

import java.util.List;
import org.galien.platform.tasks.TaskRequest;

/**
 * Some of what was missed, oldest first.
 *
 * @param tasks what is to be done; asking again for one that is there changes nothing
 * @param end where the next page begins, 120 characters at most; that of the page before when there
 *     is nothing more
 */
public record MissedPage(List<TaskRequest> tasks, String end) {}

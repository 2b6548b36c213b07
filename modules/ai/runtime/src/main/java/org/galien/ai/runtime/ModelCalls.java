package org.galien.ai.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which models are being asked now, and how fast they were of late; forgotten at a restart. */
@ApplicationScoped
public class ModelCalls {

  private static final int REMEMBERED = 20;

  @Inject Clock clock;

  private final Set<LiveCall> live = ConcurrentHashMap.newKeySet();
  private final Deque<CallView> ended = new ArrayDeque<>();

  LiveCall begin(String task, ModelIdentity model) {
    LiveCall call = new LiveCall(task, model.name(), clock);
    live.add(call);
    return call;
  }

  void end(LiveCall call) {
    live.remove(call);
    synchronized (ended) {
      ended.addFirst(call.view());
      while (ended.size() > REMEMBERED) {
        ended.removeLast();
      }
    }
  }

  /** Those under way, oldest first. */
  public List<CallView> now() {
    return live.stream()
        .map(LiveCall::view)
        .sorted((a, b) -> a.since().compareTo(b.since()))
        .toList();
  }

  /** The latest that ended, newest first. */
  public List<CallView> latest() {
    synchronized (ended) {
      return new ArrayList<>(ended);
    }
  }
}

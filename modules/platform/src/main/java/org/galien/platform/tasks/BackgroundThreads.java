package org.galien.platform.tasks;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * The threads work runs on behind the screens. The thread factory is the server's managed one, or a
 * plain one where there is no server.
 */
@ApplicationScoped
public class BackgroundThreads {

  @Inject ThreadFactory threads;

  private ExecutorService workers;
  private ScheduledExecutorService timers;

  @PostConstruct
  void open() {
    workers = Executors.newCachedThreadPool(threads);
    timers = Executors.newScheduledThreadPool(1, threads);
  }

  @PreDestroy
  void close() {
    timers.shutdownNow();
    workers.shutdownNow();
  }

  public Future<?> submit(Runnable work) {
    return workers.submit(work);
  }

  public Future<?> after(Duration delay, Runnable work) {
    return timers.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  public void every(Duration period, Runnable work) {
    timers.scheduleWithFixedDelay(work, 0, period.toMillis(), TimeUnit.MILLISECONDS);
  }
}

package org.galien.platform.users.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;

/** Forgets wrong passwords that nobody asks for any more. */
@ApplicationScoped
public class ForgetTries implements TaskHandler {

  public static final String KIND = "platform.forget-tries";

  @Inject SignInAttempts attempts;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) {
    attempts.clear();
  }
}

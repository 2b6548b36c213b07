package org.galien.platform.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Writes down the SELECTs that a service sends, so that they can be sent again without it. Only
 * what begins a transaction after {@link #start} is heard.
 */
@ApplicationScoped
class SqlCapture extends SessionEventAdapter {

  private final List<Select> selects = new ArrayList<>();

  @Inject EntityManager em;

  /**
   * @param values for the question marks, in order
   */
  record Select(String sql, List<Object> values) {}

  @Transactional
  void start() {
    selects.clear();
    em.unwrap(ServerSession.class).getEventManager().addListener(this);
  }

  @Transactional
  List<Select> stop() {
    em.unwrap(ServerSession.class).getEventManager().removeListener(this);
    return List.copyOf(selects);
  }

  @Override
  public void preExecuteCall(SessionEvent event) {
    DatabaseCall call = (DatabaseCall) event.getCall();
    String sql = call.getSQLString();
    if (sql.startsWith("SELECT") && !sql.contains("FOR UPDATE")) {
      selects.add(new Select(sql, List.copyOf(call.getParameters())));
    }
  }
}

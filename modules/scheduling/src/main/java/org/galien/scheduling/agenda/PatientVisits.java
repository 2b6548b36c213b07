package org.galien.scheduling.agenda;

import java.util.List;
import org.galien.scheduling.AppointmentView;

/**
 * A patient's appointments, cancelled ones left out.
 *
 * @param coming what is still to take place or under way, the next one first
 * @param past the latest first
 */
public record PatientVisits(List<AppointmentView> coming, List<AppointmentView> past) {}

package org.galien.encounters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.galien.encounters.synthesis.SynthesisPrints;
import org.galien.patients.PatientId;

/** Is told before the « synthèse médicale » is printed. */
@Path("encounters/patients/{patient}/synthesis/prints")
@RequestScoped
public class SynthesisResource {

  @Inject SynthesisPrints prints;

  @POST
  public void printed(@PathParam("patient") long patient) {
    prints.printed(new PatientId(patient));
  }
}

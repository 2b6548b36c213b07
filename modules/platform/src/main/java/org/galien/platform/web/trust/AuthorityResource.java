package org.galien.platform.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.galien.platform.network.PracticeCertificates;

/** The certificate that a workstation is to trust. Open to everybody: nothing in it is secret. */
@Path("authority")
@RequestScoped
public class AuthorityResource {

  /** By this type telephones offer to install it. */
  private static final String TYPE = "application/x-x509-ca-cert";

  @Inject PracticeCertificates certificates;

  @GET
  public Response certificate() throws CertificateEncodingException {
    X509Certificate authority = certificates.authority().orElseThrow(NotFoundException::new);
    return Response.ok(authority.getEncoded(), TYPE)
        .header("Content-Disposition", "attachment; filename=\"galien-cabinet.crt\"")
        .build();
  }
}

package org.galien.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything scripts call lies below {@code /api}. */
@ApplicationPath("api")
public class ApiApplication extends Application {}

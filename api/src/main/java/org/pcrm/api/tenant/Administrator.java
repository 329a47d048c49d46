package org.pcrm.api.tenant;

import java.util.UUID;

/** Who is to administer a new office; the e-mail address is unique on the platform. */
public record Administrator(UUID staffId, String name, String email) {}

package org.pcrm.api.tenant;

import java.util.UUID;

/** What a complaint can be about, and the department that handles it ({@code null}: none in particular). */
public record Category(String name, UUID departmentId) {}

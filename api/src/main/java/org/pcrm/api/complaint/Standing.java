package org.pcrm.api.complaint;

import java.util.UUID;

/**
 * What decides who may see and change a complaint: all that {@link Access} needs to know of it.
 *
 * @param duplicate whether it follows another one, which is worked on in its place
 */
public record Standing(
        UUID tenantId,
        Status status,
        Channel channel,
        UUID departmentId,
        UUID officerId,
        UUID filedBy,
        boolean duplicate) {}

package org.pcrm.api.staff;

import java.util.List;

/**
 * What came of a change of a staff member.
 *
 * @param handedOver tracking IDs of the complaints that a colleague was given
 * @param left how many are still to be handed over before the person can change
 */
public record StaffReceipt(List<String> handedOver, int left) {}

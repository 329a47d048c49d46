package org.pcrm.command.triage;

import java.util.List;
import org.pcrm.api.complaint.Triage;

/**
 * What was found.
 *
 * @param reasons at most five, as they stand in the text, the weightiest first
 */
public record Judgement(Triage triage, List<String> reasons) {}

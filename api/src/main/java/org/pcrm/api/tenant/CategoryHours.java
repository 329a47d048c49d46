package org.pcrm.api.tenant;

/** What an office grants itself for complaints of a category, in SLA hours, at least 1. */
public record CategoryHours(String category, int hours) {}

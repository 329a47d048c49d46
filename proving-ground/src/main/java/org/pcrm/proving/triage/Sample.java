package org.pcrm.proving.triage;

import java.util.Set;

/** What was read of a text, and the class it belongs to. */
public record Sample(Set<String> features, int label) {}

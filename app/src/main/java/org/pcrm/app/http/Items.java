package org.pcrm.app.http;

import java.util.List;

/** A list that is always answered whole. */
public record Items<T>(List<T> items) {}

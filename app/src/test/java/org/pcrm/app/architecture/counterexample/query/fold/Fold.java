package org.pcrm.app.architecture.counterexample.query.fold;

import org.springframework.jdbc.core.JdbcOperations;

/** Something that writes rows. */
public record Fold(JdbcOperations database) {}

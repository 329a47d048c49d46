package org.pcrm.app.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has Spring say it in a sentence, without a stack trace. */
final class UnsafeDatabaseAnalyzer extends AbstractFailureAnalyzer<UnsafeDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnsafeDatabase cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}

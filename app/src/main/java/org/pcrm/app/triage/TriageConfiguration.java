package org.pcrm.app.triage;

import org.pcrm.command.triage.Analyst;
import org.pcrm.command.triage.WordAnalyst;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lends the deciding side its analyst. */
@Configuration(proxyBeanMethods = false)
class TriageConfiguration {

    /** Loads its lists now, so that no filing waits for them. */
    @Bean
    Analyst analyst(@Value("${pcrm.triage.review-below}") double reviewBelow) {
        return new WordAnalyst(reviewBelow);
    }
}

package org.pcrm.app.http;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts the {@link ProblemValve} before the server's own error page. */
@Component
class ServerAnswers implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final Problems problems;
    private final JsonMapper json;
    private final SafeHeaders headers;

    ServerAnswers(Problems problems, JsonMapper json, SafeHeaders headers) {
        this.problems = problems;
        this.json = json;
        this.headers = headers;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve(problems, json, headers)));
    }
}

package org.pcrm.app.process;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a balancer notice that this process is about to stop, before it stops: readiness is refused already, and for a
 * while everything is still answered, each answer being the last one on its connection.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Departure extends OncePerRequestFilter implements ApplicationListener<ContextClosedEvent> {

    private final ApplicationContext application;
    private final Duration notice;
    private volatile boolean leaving;

    Departure(ApplicationContext application, @Value("${pcrm.departure}") Duration notice) {
        this.application = application;
        this.notice = notice;
    }

    /** Comes before anything is stopped, and so before whoever else hears of it. */
    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        if (event.getApplicationContext() != application) {
            return;
        }
        leaving = true;
        try {
            Thread.sleep(notice);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (leaving) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        chain.doFilter(request, response);
    }
}

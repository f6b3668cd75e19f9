package io.github.probity.bot.serve;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says in the log where Probity can be reached, once it can. */
@Component
final class ReadyLine {

    private static final Logger log = LoggerFactory.getLogger("io.github.probity");

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext context)
                || context.getWebServer() == null) {
            return;
        }
        boolean laptop = event.getApplicationContext().getEnvironment().acceptsProfiles(Profiles.of(Serve.LAPTOP));
        String address = "http://localhost:" + context.getWebServer().getPort();
        log.info(
                "Probity is ready: {} (console: {}/console{})",
                address,
                address,
                laptop ? ", sample organisation" : "");
    }
}

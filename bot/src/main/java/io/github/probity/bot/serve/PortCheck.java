package io.github.probity.bot.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Refuses to start on a port that is taken, before any time is spent on the database. */
final class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        int port = event.getEnvironment().getProperty("server.port", Integer.class, 0);
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new CannotStart(inUse(port), taken);
        }
    }

    static String inUse(int port) {
        return "Port " + port
                + " is in use: stop the program that uses it, or give Probity another with --server.port=NUMBER.";
    }

    @Override
    public int getOrder() {
        return 0;
    }
}

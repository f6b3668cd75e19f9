package io.github.probity.bot.screening.watch;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one thread of one node at a time change subscriptions, and others know that somebody does. */
@Component
class SubscribingLock {

    /** Any number that nothing else locks. */
    private static final long LOCK = 0x70726f6277617463L;

    private final JdbcClient jdbc;

    SubscribingLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the lock and keeps it until the transaction ends. */
    void take() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, number) -> true)
                .single();
    }

    /** Whether somebody has the lock; if not, whoever had it has committed what they did. */
    boolean isTaken() {
        return !jdbc.sql("select pg_try_advisory_xact_lock_shared(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }
}

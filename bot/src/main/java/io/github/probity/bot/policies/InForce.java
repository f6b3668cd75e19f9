package io.github.probity.bot.policies;

import io.github.probity.nlp.policy.answering.Tuning;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The edition in force on this node. It is looked at again after each move of a version and twice a minute: thus a version
 * published on another node, or from a date that has come, takes effect here too. The old edition answers until the new one
 * is ready, and goes on if that fails.
 */
@Component
class InForce {

    /** The days on which policies take effect begin at this clock's midnight. */
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final Logger log = LoggerFactory.getLogger(InForce.class);

    private final VersionTable table;
    private final Teaching teaching;
    private final Advisor.Maker advisors;
    private final Clock clock;
    private final Executor background;
    private volatile @Nullable Edition edition;

    InForce(
            VersionTable table,
            Teaching teaching,
            Advisor.Maker advisors,
            Clock clock,
            @Qualifier("applicationTaskExecutor") Executor background) {
        this.table = table;
        this.teaching = teaching;
        this.advisors = advisors;
        this.clock = clock;
        this.background = background;
    }

    /** Empty only while the application is starting. */
    Optional<Edition> edition() {
        return Optional.ofNullable(edition);
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    synchronized void refresh() {
        List<Long> ids = table.inForce(LocalDate.now(clock.withZone(ZONE)));
        Tuning tuning = teaching.tuning();
        Edition known = edition;
        if (known != null && known.isOf(ids, tuning)) {
            return;
        }
        List<PolicyVersion> versions =
                ids.stream().flatMap(id -> table.byId(id).stream()).toList();
        edition = new Edition(versions, tuning, advisors);
        log.info("Answering from {} policies, versions {}", versions.size(), ids);
    }

    @TransactionalEventListener(EditionChanged.class)
    void changed() {
        background.execute(this::refresh);
    }
}

package io.github.probity.bot.policies;

import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.reading.PolicyReader;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the sample organisation's policy in force on a laptop that has no policy yet. */
@Component
@Profile("laptop")
class ModelPolicy {

    static final String DOCUMENT = "model-electronic-communications-policy";

    private static final String FILE = DOCUMENT + ".md";

    private final Policies policies;
    private final VersionTable table;
    private final Clock clock;

    ModelPolicy(Policies policies, VersionTable table, Clock clock) {
        this.policies = policies;
        this.table = table;
        this.clock = clock;
    }

    /** Before the first edition is made. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    void load() throws IOException {
        if (!table.isEmpty()) {
            return;
        }
        byte[] file = new ClassPathResource("policies/" + FILE).getContentAsByteArray();
        Policy read = new PolicyReader().read(FILE, file);
        Policy policy = new Policy(DOCUMENT, read.facts(), read.clauses());
        PolicyVersion version = policies.upload(policy, FILE, file, AuditEvent.PROBITY);
        policies.publish(version.id(), LocalDate.now(clock.withZone(InForce.ZONE)), AuditEvent.PROBITY);
    }
}

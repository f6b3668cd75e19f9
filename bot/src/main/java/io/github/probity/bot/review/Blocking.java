package io.github.probity.bot.review;

import io.github.probity.bot.audit.AuditEvent;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hides the messages of a case where they stand, or shows them again. Done twice it has its effect once; what the other
 * system does not answer is thrown, so that it is tried again. A message that is gone needs nothing.
 */
@Component
class Blocking {

    private final Blocks blocks;
    private final CaseTable cases;
    private final Whereabouts whereabouts;
    private final BlockWriter writer;
    private final ObjectProvider<Originals> originals;
    private final Trail trail;
    private final TransactionTemplate transaction;

    Blocking(
            Blocks blocks,
            CaseTable cases,
            Whereabouts whereabouts,
            BlockWriter writer,
            ObjectProvider<Originals> originals,
            Trail trail,
            TransactionTemplate transaction) {
        this.blocks = blocks;
        this.cases = cases;
        this.whereabouts = whereabouts;
        this.writer = writer;
        this.originals = originals;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** @param wish the case and the number of the wish: {@code 12-3} */
    void run(String wish) {
        int dash = wish.indexOf('-');
        run(Long.parseLong(wish.substring(0, dash)), Integer.parseInt(wish.substring(dash + 1)));
    }

    private void run(long id, int number) {
        blocks.of(id).filter(wish -> wish.number() == number && !wish.isDone()).ifPresent(wish -> {
            int reached = reach(id, wish.hidden());
            transaction.executeWithoutResult(status -> finish(id, wish, reached));
        });
    }

    private int reach(long id, boolean hide) {
        Originals there = originals.getObject();
        Originals.Blocking blocking = writer.write(cases.find(id).orElseThrow());
        Predicate<MessageRef> doing = hide ? message -> there.block(message, blocking) : there::unblock;
        return (int) whereabouts.of(id).stream().filter(doing).count();
    }

    /** A wish that took this one's place may have been done before this one was: then it is done again, and is the last. */
    private void finish(long id, Block wish, int reached) {
        if (blocks.done(id, wish.number(), reached)) {
            String event =
                    reached == 0 ? "case.message-gone" : wish.hidden() ? "case.message-hidden" : "case.message-shown";
            trail.record(id, event, AuditEvent.PROBITY, Map.of("messages", Integer.toString(reached)), null);
        } else {
            blocks.of(id).filter(now -> now.number() > wish.number()).ifPresent(now -> blocks.again(id));
        }
    }
}

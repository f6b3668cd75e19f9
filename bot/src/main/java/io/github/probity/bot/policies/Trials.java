package io.github.probity.bot.policies;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries what would change answers before it takes effect: every question asked before, and every approved pairing, is
 * answered as things are and as they would be. The work is done later and elsewhere; {@link #find} tells how far it is.
 */
@Service
public class Trials {

    private final TrialTable table;
    private final Teaching teaching;
    private final AskedLog asked;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Trials(
            TrialTable table,
            Teaching teaching,
            AskedLog asked,
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock) {
        this.table = table;
        this.teaching = teaching;
        this.asked = asked;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Starts a trial, and gives its id. */
    @Transactional
    public long start(Proposal proposal, String by) {
        long id = table.add(proposal, by, clock.instant());
        scheduler
                .getObject()
                .scheduleIfNotExists(TrialRun.TASK.instance(Long.toString(id)).build(), clock.instant());
        return id;
    }

    public Optional<Trial> find(long id) {
        return table.find(id);
    }

    /** The last trial of publishing a version. */
    public Optional<Trial> ofPublishing(long version) {
        return table.latestFor(version);
    }

    /**
     * Puts what was tried into effect, unless it is a version, which is published.
     *
     * @return false, and nothing has changed, if the trial is not done or was decided already
     */
    @Transactional
    public boolean apply(long id, String by) {
        Optional<Trial> trial = table.find(id).filter(found -> !(found.proposal() instanceof Proposal.Publish));
        boolean moved = trial.isPresent() && table.move(id, Trial.Status.DONE, Trial.Status.APPLIED, clock.instant());
        if (moved) {
            teaching.learn(trial.get().proposal(), by);
            asked.settleAsked(gained(trial.get()), by);
        }
        return moved;
    }

    /** The questions that have an answer from now on, and need no more looking after. */
    private static List<String> gained(Trial trial) {
        return trial.differences().stream()
                .filter(Trial.Difference::isGain)
                .map(Trial.Difference::question)
                .toList();
    }

    /** Gives up what was tried; false if it was decided already. */
    @Transactional
    public boolean drop(long id) {
        return table.move(id, Trial.Status.DONE, Trial.Status.DROPPED, clock.instant());
    }
}

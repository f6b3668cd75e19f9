package io.github.probity.bot.screening.watch;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The recurring jobs of the watching, and a way to have one done at once. */
@Component
class Jobs {

    static final String KEEP = "screening-keep";
    static final String SWEEP = "screening-sweep";
    static final String FORGET = "screening-forget";

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Jobs(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void keepNow() {
        now(KEEP);
    }

    /** One that is being done already is not begun again; it comes by what there is to find. */
    void sweepNow() {
        now(SWEEP);
    }

    private void now(String job) {
        TaskInstanceId instance = TaskInstanceId.of(job, RecurringTask.INSTANCE);
        SchedulerClient client = scheduler.getObject();
        client.getScheduledExecution(instance)
                .filter(execution -> !execution.isPicked())
                .ifPresent(execution -> client.reschedule(instance, clock.instant()));
    }
}

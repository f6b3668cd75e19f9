package io.github.probity.bot.retention;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The nightly job as an officer sees it: what it did last, when it runs next, and to have it run now. */
@Service
public class Nightly {

    private static final TaskInstanceId TASK = TaskInstanceId.of(RetentionConfiguration.JOB, RecurringTask.INSTANCE);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Runs runs;
    private final Audit audit;

    Nightly(ObjectProvider<SchedulerClient> scheduler, Runs runs, Audit audit) {
        this.scheduler = scheduler;
        this.runs = runs;
        this.audit = audit;
    }

    /** Empty before the first night. */
    public Optional<Runs.Run> last() {
        return runs.last();
    }

    /** Empty while it runs. */
    public Optional<Instant> next() {
        return scheduler
                .getObject()
                .getScheduledExecution(TASK)
                .filter(execution -> !execution.isPicked())
                .map(execution -> execution.getExecutionTime());
    }

    /** Has it run now and not wait for the night; false, and nothing happens, for whoever is no officer, or while it runs. */
    @Transactional
    public boolean runNow(Person officer) {
        if (!officer.is(Role.INFORMATION_OFFICER) || next().isEmpty()) {
            return false;
        }
        boolean moved = scheduler.getObject().reschedule(TASK, Instant.now());
        if (moved) {
            audit.record(new AuditEvent("disposal.asked", officer.id(), "disposal", Map.of()));
        }
        return moved;
    }
}

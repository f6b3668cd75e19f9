package io.github.probity.bot.policies;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in policy documents. They are stored at once and read later, for a long one may take a minute. */
@Service
public class Uploads {

    private static final Duration SHOWN = Duration.ofDays(1);

    private final UploadTable table;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Uploads(UploadTable table, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.table = table;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Takes in a file, and gives the id under which {@link #find} tells what becomes of it.
     *
     * @param document the policy it is a version of; null if it is a policy of its own
     * @param by the id of the person who hands it in
     */
    @Transactional
    public long receive(String fileName, byte[] file, @Nullable String document, String by) {
        long id = table.add(new UploadTable.Waiting(document, fileName, file, by), clock.instant());
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        UploadReading.TASK.instance(Long.toString(id)).build(), clock.instant());
        return id;
    }

    public Optional<Upload> find(long id) {
        return table.find(id);
    }

    /** What is being read, and what could not be read in the last day; newest first. */
    public List<Upload> unfinished() {
        return table.unfinished(clock.instant().minus(SHOWN));
    }
}

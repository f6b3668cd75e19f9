package io.github.probity.bot.policies;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.reading.PolicyReader;
import io.github.probity.nlp.policy.reading.UnreadablePolicyException;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a file that was handed in: it becomes a draft, whose publication is put on trial at once, or gets a sentence that
 * says why it cannot. Each file gets the one or the other once, however often its reading is begun.
 */
@Component
class UploadReading {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("policies-read-upload");

    private static final Logger log = LoggerFactory.getLogger(UploadReading.class);
    private static final int LONGEST_NAME = 80;
    private static final String NO_CLAUSES =
            "Probity found no paragraphs in this file. If it is a scan, hand in the document it was printed from.";
    private static final String UNREADABLE =
            "Probity could not read this file. Open it, save it again as Word or PDF without a password, and hand that in.";

    private final UploadTable table;
    private final Policies policies;
    private final Trials trials;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UploadReading(
            UploadTable table, Policies policies, Trials trials, PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.policies = policies;
        this.trials = trials;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void run(long id) {
        transaction.executeWithoutResult(status -> table.take(id).ifPresent(waiting -> read(id, waiting)));
    }

    private void read(long id, UploadTable.Waiting waiting) {
        Policy read;
        try {
            read = new PolicyReader().read(waiting.fileName(), waiting.file());
        } catch (UnreadablePolicyException refused) {
            table.failed(id, String.valueOf(refused.getMessage()), clock.instant());
            return;
        } catch (RuntimeException unreadable) {
            log.info("Upload {} could not be read: {}", id, unreadable.toString());
            table.failed(id, UNREADABLE, clock.instant());
            return;
        }
        if (read.clauses().isEmpty()) {
            table.failed(id, NO_CLAUSES, clock.instant());
        } else {
            keep(id, waiting, read);
        }
    }

    private void keep(long id, UploadTable.Waiting waiting, Policy read) {
        String document = waiting.document() == null ? name(read.facts().title()) : waiting.document();
        PolicyVersion version = policies.upload(
                new Policy(document, read.facts(), read.clauses()), waiting.fileName(), waiting.file(), waiting.by());
        table.read(id, version.id(), clock.instant());
        trials.start(new Proposal.Publish(version.id()), waiting.by());
    }

    /** The title as an address can hold it. */
    static String name(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\.(docx|pdf|txt|md|html?)$", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        String name = cut.replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "policy" : name;
    }
}

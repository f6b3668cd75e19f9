package io.github.probity.bot.policies;

import io.github.probity.bot.conversation.Messenger;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the policy editors by bot that a policy has to be reviewed, once at each stage. The console shows it all the time. */
@Component
class ReviewReminders {

    private final Versions versions;
    private final People people;
    private final List<Messenger> messengers;
    private final MessageSource words;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewReminders(
            Versions versions,
            People people,
            List<Messenger> messengers,
            MessageSource words,
            JdbcClient jdbc,
            Clock clock) {
        this.versions = versions;
        this.people = people;
        this.messengers = messengers;
        this.words = words;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is written down and what is sent go out together or not at all: a messenger only writes its message down. */
    @Transactional
    void remind() {
        versions.shelves().stream().flatMap(shelf -> shelf.inForce().stream()).forEach(this::remind);
    }

    private void remind(Shelf.Copy copy) {
        ReviewDates.due(copy.facts())
                .ifPresent(due -> ReviewDates.reached(due, versions.today())
                        .filter(stage -> isFirst(copy, stage))
                        .ifPresent(stage -> people.everyone().stream()
                                .filter(person -> person.is(Role.POLICY_EDITOR))
                                .forEach(editor -> tell(editor, copy, due))));
    }

    private boolean isFirst(Shelf.Copy copy, ReviewDates.Stage stage) {
        return jdbc.sql("""
                insert into policy_review_reminder (version, stage, sent_at) values (:version, :stage, :at)
                on conflict do nothing
                """)
                        .param("version", copy.id())
                        .param("stage", stage.name().toLowerCase(Locale.ROOT))
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private void tell(Person editor, Shelf.Copy copy, YearMonth due) {
        Object[] facts = {
            copy.facts().title(),
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK).format(due)
        };
        Reply reply = Reply.of(
                new Part.Heading(words.getMessage("desk.review.remind", facts, Locale.UK)),
                new Part.Words(words.getMessage("desk.review.remind.next", facts, Locale.UK)));
        messengers.forEach(messenger -> messenger.tell(editor.id(), reply));
    }
}

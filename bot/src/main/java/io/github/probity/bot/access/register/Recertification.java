package io.github.probity.bot.access.register;

import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks people of everything they have had for a while whether they still need it, all of it in one message. */
@Component
public class Recertification {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final EntryNotices notices;
    private final Audit audit;
    private final WorkingDays days;
    private final TransactionTemplate transaction;

    Recertification(
            JdbcClient jdbc, EntryNotices notices, Audit audit, WorkingDays days, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.audit = audit;
        this.days = days;
        this.transaction = transaction;
    }

    /** Asks those whose turn it is, each once; returns about how many entries. */
    public int ask() {
        int all = 0;
        int asked;
        do {
            Integer some = transaction.execute(status -> askSome(days.today()));
            asked = some == null ? 0 : some;
            all += asked;
        } while (asked > 0);
        return all;
    }

    /** Takes whole people, so that nobody gets two messages. */
    private int askSome(LocalDate today) {
        List<Entry> due = jdbc.sql("""
                update register_entry set asked_on = :today, version = version + 1 where id in (
                    select id from register_entry where state = 'active' and review_on <= :today and asked_on is null
                        and person in (select person from register_entry where state = 'active' and review_on <= :today
                            and asked_on is null order by review_on, person limit :most)
                    for update skip locked)
                returning *
                """)
                .param("today", today)
                .param("most", BATCH)
                .query(EntryRow::entry)
                .list();
        Map<String, List<Entry>> byPerson = due.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.grant().person(), LinkedHashMap::new, Collectors.toList()));
        byPerson.forEach((person, entries) -> {
            if (!person.isEmpty()) {
                notices.ask(person, entries);
            }
        });
        if (!due.isEmpty()) {
            audit.record(new AuditEvent(
                    "access.recertification-asked",
                    AuditEvent.PROBITY,
                    "register",
                    Map.of(
                            "entries", Integer.toString(due.size()),
                            "people", Integer.toString(byPerson.size()))));
        }
        return due.size();
    }
}

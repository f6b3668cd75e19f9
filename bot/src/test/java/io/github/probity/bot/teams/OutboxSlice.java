package io.github.probity.bot.teams;

import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.teams.outbox.AddressBook;
import io.github.probity.bot.teams.outbox.Delivery;
import io.github.probity.bot.teams.outbox.Outbox;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who can be spoken to, the outbox, and the connector that stands in for Teams. */
abstract class OutboxSlice extends RunningTeams {

    @Autowired
    Outbox outbox;

    @Autowired
    AddressBook book;

    @Autowired
    Delivery delivery;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    final String person = UUID.randomUUID().toString();
    final String conversation = "a:" + UUID.randomUUID();

    @AfterEach
    void forgetEverybody() {
        jdbc.sql("update teams_outgoing set done_at = now(), sealed = null where done_at is null")
                .update();
        jdbc.sql("delete from teams_address").update();
        jdbc.sql("delete from teams_service").update();
    }

    long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }

    static Reply words(String words) {
        return Reply.of(new Part.Words(words));
    }

    TestActivity mine(TestActivity activity, String locale) {
        return activity.with("from", Map.of("id", "29:" + person, "aadObjectId", person))
                .with("locale", locale)
                .with(
                        "conversation",
                        Map.of("id", conversation, "conversationType", "personal", "tenantId", TestActivity.TENANT));
    }

    /** The person writes, and is answered. */
    void greet(String locale) {
        post(mine(message("Hello"), locale));
        CONNECTOR.message();
    }

    long tell(String words) {
        return tell(words(words));
    }

    long tell(Reply reply) {
        Long last = jdbc.sql("select coalesce(max(id), 0) from teams_outgoing")
                .query(Long.class)
                .single();
        transaction.executeWithoutResult(status -> outbox.tell(person, reply));
        return jdbc.sql("select id from teams_outgoing where id > ?")
                .param(last)
                .query(Long.class)
                .single();
    }

    long addresses() {
        return jdbc.sql("select count(*) from teams_address where person = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    /** The message as it is once nothing is left to do. */
    Map<String, Object> ended(long id) {
        return eventually(() -> jdbc
                .sql("select * from teams_outgoing where id = ? and done_at is not null")
                .param(id)
                .query()
                .listOfRows()
                .stream()
                .findFirst()
                .orElse(null));
    }
}

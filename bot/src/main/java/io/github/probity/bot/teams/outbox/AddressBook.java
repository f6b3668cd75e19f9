package io.github.probity.bot.teams.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers where people can be spoken to. What is known already costs one look, and one change a day at most. */
public final class AddressBook {

    /** Whoever was silent for longer is asked for anew, by the way to those who never wrote. */
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Clock clock;

    public AddressBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Remembers a person's personal chat, in place of the one that was known. */
    public void remember(Address address) {
        jdbc.sql("""
                insert into teams_address as known
                    (person, account, conversation, service_url, bot, tenant, language, seen_at)
                values (:person, :account, :conversation, :url, :bot, :tenant, :language, :now)
                on conflict (person) do update set account = excluded.account, conversation = excluded.conversation,
                    service_url = excluded.service_url, bot = excluded.bot, tenant = excluded.tenant,
                    language = excluded.language, seen_at = excluded.seen_at
                where (known.account, known.conversation, known.service_url, known.bot, known.tenant, known.language)
                    is distinct from (excluded.account, excluded.conversation, excluded.service_url, excluded.bot,
                        excluded.tenant, excluded.language)
                    or known.seen_at < excluded.seen_at - interval '1 day'
                """)
                .param("person", address.person())
                .param("account", address.account())
                .param("conversation", address.conversation())
                .param("url", address.service().url())
                .param("bot", address.service().bot())
                .param("tenant", address.service().tenant())
                .param("language", address.language().toLanguageTag())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Remembers the service that an activity came from, whoever sent it and wherever. */
    public void remember(Service service) {
        jdbc.sql("""
                insert into teams_service as known (tenant, service_url, bot, seen_at)
                values (:tenant, :url, :bot, :now)
                on conflict (tenant) do update set service_url = excluded.service_url, bot = excluded.bot,
                    seen_at = excluded.seen_at
                where (known.service_url, known.bot) is distinct from (excluded.service_url, excluded.bot)
                """)
                .param("tenant", service.tenant())
                .param("url", service.url())
                .param("bot", service.bot())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Forgets who can be reached in a conversation, because nobody can any more. */
    public void forget(String conversation) {
        jdbc.sql("delete from teams_address where conversation = :conversation")
                .param("conversation", conversation)
                .update();
    }

    /** Forgets those who have not been heard of for a year, and tells how many they were. */
    public int forgetOld() {
        return jdbc.sql("delete from teams_address where seen_at < :end")
                .param("end", Timestamp.from(clock.instant().minus(REMEMBERED)))
                .update();
    }

    public Optional<Address> find(String person) {
        return jdbc.sql("select * from teams_address where person = :person")
                .param("person", person)
                .query(AddressBook::address)
                .optional();
    }

    /** The service that was heard of last; empty before anything came from Teams. */
    public Optional<Service> service() {
        return jdbc.sql("select * from teams_service order by seen_at desc limit 1")
                .query(AddressBook::serviceOf)
                .optional();
    }

    private static Address address(ResultSet row, int number) throws SQLException {
        return new Address(
                row.getString("person"),
                row.getString("account"),
                row.getString("conversation"),
                serviceOf(row, number),
                Locale.forLanguageTag(row.getString("language")));
    }

    private static Service serviceOf(ResultSet row, int number) throws SQLException {
        return new Service(row.getString("service_url"), row.getString("bot"), row.getString("tenant"));
    }
}

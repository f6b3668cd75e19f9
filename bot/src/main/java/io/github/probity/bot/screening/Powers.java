package io.github.probity.bot.screening;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.people.Person;
import io.github.probity.nlp.screening.Category;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each kind of finding may lead to. Calls for help always reach those who help, and are never blocked. */
@Component
public class Powers {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;
    private final Fresh<Map<Category, Power>> decided;

    Powers(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.decided = new Fresh<>(this::read, clock);
    }

    /** What findings of a kind lead to now. */
    public Power of(Category category) {
        return decided.get().getOrDefault(category, usual(category));
    }

    /** Personal data is sent for good reasons many times a day, so it is only counted until somebody decides otherwise. */
    static Power usual(Category category) {
        return category == Category.PERSONAL_DATA ? Power.COUNT : Power.TELL;
    }

    /** What a kind of finding can be set to. */
    public static List<Power> choices(Category category) {
        return category.isCallForHelp() ? List.of(Power.TELL) : List.of(Power.values());
    }

    /** Decides for the organisation, from the next message on; on other nodes within half a minute. */
    @Transactional
    public void set(Category category, Power power, Person by) {
        if (!choices(category).contains(power)) {
            throw new IllegalArgumentException(category + " can't be set to " + power);
        }
        if (of(category) == power) {
            return;
        }
        jdbc.sql("""
                insert into screening_power (category, power, set_by, set_at) values (:category, :power, :by, :at)
                on conflict (category) do update set power = :power, set_by = :by, set_at = :at
                """)
                .param("category", category.code())
                .param("power", power.code())
                .param("by", by.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        audit.record(new AuditEvent("screening.power-set", by.id(), category.code(), Map.of("power", power.code())));
        decided.outdate();
    }

    private Map<Category, Power> read() {
        Map<String, String> powers = new HashMap<>();
        jdbc.sql("select category, power from screening_power").query(row -> {
            powers.put(row.getString("category"), row.getString("power"));
        });
        Map<Category, Power> read = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            Optional.ofNullable(powers.get(category.code()))
                    .flatMap(Power::of)
                    .ifPresent(power -> read.put(category, power));
        }
        return read;
    }
}

package io.github.probity.bot.access.importing;

import io.github.probity.bot.access.register.EntryMove;
import io.github.probity.bot.access.register.Grant;
import io.github.probity.bot.access.register.Register;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.retention.Kept;
import io.github.probity.bot.retention.KindOfRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes in a register that somebody hands in, shows it, and enters it once they say so: all good lines, or none. */
@Service
public class Imports {

    /** In bytes. */
    public static final int LARGEST = 5_000_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Reading reading;
    private final Register register;
    private final Clock clock;

    Imports(JdbcClient jdbc, JsonMapper json, Reading reading, Register register, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.reading = reading;
        this.register = register;
        this.clock = clock;
    }

    private record Lines(List<Line> lines) {}

    /**
     * Reads a file and keeps what it says for a day.
     *
     * @throws UnreadableRegister if it is no register; nothing is kept then
     */
    @Transactional
    public UUID hand(byte[] file, Person by) {
        if (file.length > LARGEST) {
            throw new UnreadableRegister("large", "");
        }
        boolean packed = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        List<Line> lines = reading.read(packed ? Workbook.rows(file) : CsvRows.of(text(file)));
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into register_import (id, handed_by, handed_at, lines) values (:id, :by, :at, :lines::jsonb)")
                .param("id", id)
                .param("by", by.id())
                .param("at", Timestamp.from(clock.instant()))
                .param("lines", json.writeValueAsString(new Lines(lines)))
                .update();
        return id;
    }

    /** UTF-8, or else what older spreadsheets write. */
    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    /** What somebody handed in, for nobody but them; empty once it is taken over or forgotten. */
    public Optional<List<Line>> find(UUID id, Person by) {
        return jdbc.sql("select lines from register_import where id = :id and handed_by = :by and taken_at is null")
                .param("id", id)
                .param("by", by.id())
                .query(String.class)
                .optional()
                .map(lines -> json.readValue(lines, Lines.class).lines());
    }

    /** Enters the good lines and tells how many are new; 0 if they were taken over before. */
    @Transactional
    public int take(UUID id, Person by) {
        Optional<List<Line>> lines = find(id, by);
        int taken = jdbc.sql(
                        "update register_import set taken_at = :at where id = :id and handed_by = :by and taken_at is null")
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("by", by.id())
                .update();
        return taken == 0
                ? 0
                : (int) lines.orElseThrow().stream()
                        .filter(Line::isGood)
                        .filter(line -> register.enter(grant(line), EntryMove.IMPORT, by.id())
                                .isPresent())
                        .count();
    }

    private static Grant grant(Line line) {
        String source = String.join("|", line.person(), line.kind(), line.what(), String.valueOf(line.until()));
        return new Grant(
                null,
                UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8)).toString(),
                line.kind(),
                line.person(),
                line.name(),
                line.department(),
                null,
                line.what(),
                line.purpose(),
                line.conditions(),
                List.of(),
                line.from(),
                line.until(),
                false);
    }

    int forget(Duration after, int most) {
        return jdbc.sql(
                        "delete from register_import where id in (select id from register_import where handed_at < :before"
                                + " order by handed_at limit :most)")
                .param("before", Timestamp.from(clock.instant().minus(after)))
                .param("most", most)
                .update();
    }

    @Configuration(proxyBeanMethods = false)
    static class Forgetting {

        private static final Duration KEPT = Duration.ofDays(1);

        @Bean
        Kept importsKept(Imports imports) {
            return Kept.of(
                    KindOfRecord.technical("register-imports", KEPT, "register_import"),
                    batch -> Kept.Disposed.unnamed(imports.forget(KEPT, batch.most())));
        }
    }
}

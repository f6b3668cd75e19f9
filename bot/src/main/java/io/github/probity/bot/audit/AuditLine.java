package io.github.probity.bot.audit;

import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A row of the trail as one line of JSON, the form in which it is exported and verified. */
record AuditLine(
        long number,
        String at,
        String kind,
        String actor,
        String subject,
        Map<String, String> detail,
        String previous,
        String hash) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String write(AuditEntry entry) {
        AuditEvent event = entry.event();
        return JSON.writeValueAsString(new AuditLine(
                entry.number(),
                entry.at().toString(),
                event.kind(),
                event.actor(),
                event.subject(),
                event.sortedDetail(),
                entry.previous(),
                entry.hash()));
    }

    /** @throws RuntimeException when the line isn't a row of the trail */
    static AuditEntry read(String line) {
        AuditLine read = JSON.readValue(line, AuditLine.class);
        AuditEvent event = new AuditEvent(read.kind, read.actor, read.subject, read.detail);
        return new AuditEntry(read.number, Instant.parse(read.at), event, read.previous, read.hash);
    }
}

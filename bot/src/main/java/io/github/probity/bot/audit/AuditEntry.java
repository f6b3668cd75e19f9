package io.github.probity.bot.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of the trail.
 *
 * @param number its place in the trail, counted from 1 without gaps
 * @param at when it was written, to the microsecond
 * @param event what happened
 * @param previous the hash of the row before, or {@link #BEGINNING}
 * @param hash SHA-256 over all of the above, in hexadecimal
 */
record AuditEntry(long number, Instant at, AuditEvent event, String previous, String hash) {

    /** Stands for the row before the first. */
    static final String BEGINNING = "0".repeat(64);

    /** The row that follows the one with the given number and hash. */
    static AuditEntry following(long number, String previous, Instant at, AuditEvent event) {
        return new AuditEntry(number, at, event, previous, hash(number, at, event, previous));
    }

    AuditDeed deed() {
        return new AuditDeed(number, at, event);
    }

    /** Whether the row still says what it said when it was written. */
    boolean isIntact() {
        return hash.equals(hash(number, at, event, previous));
    }

    private static String hash(long number, Instant at, AuditEvent event, String previous) {
        Stream<String> facts = Stream.concat(
                Stream.of(Long.toString(number), at.toString(), event.kind(), event.actor(), event.subject()),
                event.sortedDetail().entrySet().stream().flatMap(fact -> Stream.of(fact.getKey(), fact.getValue())));
        return sha256(Stream.concat(facts, Stream.of(previous)).toList());
    }

    /** Each part with its length before it, so that no two lists of parts make the same bytes. */
    private static String sha256(List<String> parts) {
        String bytes = parts.stream().map(part -> part.length() + ":" + part).collect(Collectors.joining("\n"));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(bytes.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

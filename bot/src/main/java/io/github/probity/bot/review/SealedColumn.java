package io.github.probity.bot.review;

import java.util.List;

/**
 * A column of the database whose values {@link Vault} has sealed, so that they can be sealed anew.
 *
 * @param key the primary key of the table
 * @param keyType of the database
 */
record SealedColumn(String table, String key, String keyType, String column, String purpose) {

    /** Every one there is. A test compares it with the database. */
    static final List<SealedColumn> ALL = List.of(
            new SealedColumn("review_secret", "name", "text", "sealed", Digests.SECRET),
            numbered("review_case", "sender_sealed", Sealing.SENDER),
            numbered("review_case", "evidence", Sealing.EVIDENCE),
            new SealedColumn("review_report", "reference", "text", "sealed", ReportedMatters.REPORTER),
            numbered("review_history", "note", Trail.NOTE),
            numbered("review_reveal", "reason", RevealTable.REASON),
            numbered("review_word", "sealed", Words.PURPOSE),
            new SealedColumn("review_incident", "reference", "text", "sealed", Incidents.PURPOSE),
            new SealedColumn("review_message", "message", "text", "place", Whereabouts.PURPOSE),
            new SealedColumn("review_proceeding", "reference", "text", "sender", ProceedingTable.SENDER),
            numbered("review_proceeding_note", "note", ProceedingTable.NOTE),
            numbered("accuracy_sample", "sealed", SealedMessages.PURPOSE),
            new SealedColumn("screening_subscription", "id", "text", "client_state", "screening subscription"),
            new SealedColumn("screening_certificate", "id", "text", "private_key", "screening certificate"),
            numbered("teams_outgoing", "sealed", "teams message"),
            new SealedColumn("teams_card", "id", "uuid", "sealed", "teams card"),
            numbered("access_request", "form", "access form"),
            numbered("access_decision", "words", "access words"),
            numbered("access_history", "note", "access note"),
            numbered("retention_hold", "person", HeldSubjects.PURPOSE),
            numbered("retention_hold", "reason", HeldSubjects.PURPOSE));

    private static SealedColumn numbered(String table, String column, String purpose) {
        return new SealedColumn(table, "id", "bigint", column, purpose);
    }
}

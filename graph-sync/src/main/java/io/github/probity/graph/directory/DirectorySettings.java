package io.github.probity.graph.directory;

import static io.github.probity.graph.directory.KindRule.Property.DEPARTMENT;
import static io.github.probity.graph.directory.KindRule.Property.EMPLOYEE_TYPE;
import static io.github.probity.graph.directory.KindRule.Property.JOB_TITLE;
import static io.github.probity.graph.directory.KindRule.Property.USER_TYPE;
import static io.github.probity.graph.directory.PersonKind.ELECTED_MEMBER;
import static io.github.probity.graph.directory.PersonKind.THIRD_PARTY;

import java.time.Duration;
import java.util.List;

/**
 * How the directory is read.
 *
 * @param maxAge how old what was read may be before it is read again
 * @param kindRules the first that fits decides a person's kind; a person whom none fits is staff
 */
public record DirectorySettings(Duration maxAge, List<KindRule> kindRules) {

    public DirectorySettings {
        kindRules = List.copyOf(kindRules);
    }

    /** Fifteen minutes; guests and contractors are third parties, councillors are elected members. */
    public static DirectorySettings usual() {
        return new DirectorySettings(
                Duration.ofMinutes(15),
                List.of(
                        new KindRule(THIRD_PARTY, USER_TYPE, "Guest"),
                        new KindRule(THIRD_PARTY, EMPLOYEE_TYPE, "Contractor"),
                        new KindRule(THIRD_PARTY, JOB_TITLE, "*contractor*"),
                        new KindRule(ELECTED_MEMBER, DEPARTMENT, "Elected Members"),
                        new KindRule(ELECTED_MEMBER, JOB_TITLE, "Councillor*")));
    }
}

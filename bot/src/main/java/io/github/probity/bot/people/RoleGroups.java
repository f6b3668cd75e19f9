package io.github.probity.bot.people;

import java.util.Map;

/**
 * The groups of the directory whose members hold a role, for channels that carry no token with roles in it.
 *
 * @param names display names of groups
 */
record RoleGroups(Map<Role, String> names) {

    /** As the sample organisation has them, and an operator may create them. */
    static RoleGroups usual() {
        return new RoleGroups(Map.ofEntries(
                Map.entry(Role.POLICY_EDITOR, "Probity policy editors"),
                Map.entry(Role.REVIEWER, "Probity reviewers"),
                Map.entry(Role.SENIOR_REVIEWER, "Probity senior reviewers"),
                Map.entry(Role.APPROVER, "Probity approvers"),
                Map.entry(Role.AUDITOR, "Probity auditors"),
                Map.entry(Role.ADMIN, "Probity administrators"),
                Map.entry(Role.SAFEGUARDING, "Safeguarding contacts"),
                Map.entry(Role.IT_DESK, "ICT service desk"),
                Map.entry(Role.HUMAN_RESOURCES, "Human Resources contacts"),
                Map.entry(Role.HEAD_OF_ICT, "Head of ICT"),
                Map.entry(Role.DIRECTOR, "Directors"),
                Map.entry(Role.MEMBER_REVIEWS, "Reviews of elected members"),
                Map.entry(Role.GROUP_LEADER, "Political group leaders"),
                Map.entry(Role.WHIP, "Political group whips"),
                Map.entry(Role.STANDARDS, "Standards committee officers"),
                Map.entry(Role.INFORMATION_OFFICER, "Information governance"),
                Map.entry(Role.COMMUNICATIONS, "Communications team")));
    }

    String of(Role role) {
        return names.getOrDefault(role, role.appRole());
    }
}

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
        return new RoleGroups(Map.of(
                Role.POLICY_EDITOR, "Probity policy editors",
                Role.REVIEWER, "Probity reviewers",
                Role.SENIOR_REVIEWER, "Probity senior reviewers",
                Role.APPROVER, "Probity approvers",
                Role.AUDITOR, "Probity auditors",
                Role.ADMIN, "Probity administrators",
                Role.SAFEGUARDING, "Safeguarding contacts",
                Role.IT_DESK, "ICT service desk",
                Role.INFORMATION_OFFICER, "Information governance"));
    }

    String of(Role role) {
        return names.getOrDefault(role, role.appRole());
    }
}

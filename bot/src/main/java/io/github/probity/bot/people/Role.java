package io.github.probity.bot.people;

import java.util.Arrays;
import java.util.Optional;

/** What somebody may do in Probity beyond what every member of staff may. Named as the app roles in Entra ID are. */
public enum Role {
    POLICY_EDITOR("PolicyEditor"),
    REVIEWER("Reviewer"),
    SENIOR_REVIEWER("SeniorReviewer"),
    APPROVER("Approver"),
    AUDITOR("Auditor"),
    ADMIN("Admin"),
    SAFEGUARDING("Safeguarding"),
    IT_DESK("ItDesk"),
    HUMAN_RESOURCES("HumanResources"),
    HEAD_OF_ICT("HeadOfIct"),
    DIRECTOR("Director"),
    MEMBER_REVIEWS("MemberReviews"),
    GROUP_LEADER("GroupLeader"),
    WHIP("Whip"),
    STANDARDS("Standards"),
    INFORMATION_OFFICER("InformationOfficer"),
    COMMUNICATIONS("Communications");

    private final String appRole;

    Role(String appRole) {
        this.appRole = appRole;
    }

    /** The value of the app role in Entra ID, and of the {@code roles} claim. */
    public String appRole() {
        return appRole;
    }

    /** The role with this value in Entra ID; empty when it is none of Probity's. */
    public static Optional<Role> of(String appRole) {
        return Arrays.stream(values())
                .filter(role -> role.appRole.equals(appRole))
                .findFirst();
    }
}

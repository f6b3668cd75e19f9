package io.github.probity.bot.access;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.running.RunningProbity;

/** People of the sample organisation whom requests need, by what they are to each other. */
public final class Staff {

    private Staff() {}

    /** Reports to {@link #teamManager}. */
    public static Person socialWorker() {
        return numbered(35);
    }

    public static Person teamManager() {
        return numbered(34);
    }

    /** Head of the service that both work in. */
    public static Person headOfService() {
        return numbered(32);
    }

    public static Person directorOfPeople() {
        return numbered(4);
    }

    public static Person directorOfCorporateServices() {
        return numbered(3);
    }

    public static Person headOfCommunications() {
        return numbered(7);
    }

    public static Person communicationsManager() {
        return numbered(8);
    }

    public static Person headOfIct() {
        return numbered(13);
    }

    public static Person deskAnalyst() {
        return numbered(15);
    }

    public static Person otherDeskAnalyst() {
        return numbered(16);
    }

    public static Person principalInformationOfficer() {
        return numbered(21);
    }

    public static Person informationGovernanceOfficer() {
        return numbered(22);
    }

    public static Person humanResources() {
        return numbered(28);
    }

    public static Person auditor() {
        return numbered(56);
    }

    public static Person councillor() {
        return numbered(59);
    }

    /** The one with this number in the sample organisation. */
    public static Person numbered(int number) {
        return RunningProbity.get().bean(People.class).person(id(number)).orElseThrow();
    }

    public static String id(int number) {
        return "5e7c0b1e-0000-4000-8000-%012d".formatted(number);
    }
}

package io.github.probity.bot.cli;

import java.util.Optional;

/** Does the bot know who it is in Teams? */
final class BotIdentityCheck implements Check {

    @Override
    public String name() {
        return "bot identity";
    }

    @Override
    public Optional<String> fault(DoctorSettings settings) {
        if (settings.laptop() || settings.value("probity.teams.app-id").isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                "Set probity.teams.app-id (PROBITY_TEAMS_APP_ID) to the application ID of the bot's registration in"
                        + " Entra ID, or use --laptop.");
    }
}

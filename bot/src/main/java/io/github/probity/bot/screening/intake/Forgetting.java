package io.github.probity.bot.screening.intake;

import io.github.probity.bot.screening.ScreeningSettings;

/** Forgets messages that were looked at, once they cannot come again. */
public final class Forgetting {

    private final SeenTable seen;
    private final ScreeningSettings settings;

    Forgetting(SeenTable seen, ScreeningSettings settings) {
        this.seen = seen;
        this.settings = settings;
    }

    public void run() {
        seen.forget(settings.remember());
    }
}

package io.github.probity.bot.screening;

import io.github.probity.bot.review.TextScreening;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Message;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads words that a person handed in. Whoever is named in them, and whatever may be watched, they are read. */
@Component
class ScreeningOfReports implements TextScreening {

    private static final Logger log = LoggerFactory.getLogger(ScreeningOfReports.class);

    private final Screeners screeners;

    ScreeningOfReports(Screeners screeners) {
        this.screeners = screeners;
    }

    @Override
    public List<Finding> findings(String text) {
        try {
            return text.isBlank() ? List.of() : screeners.get().screen(Message.of(text));
        } catch (RuntimeException outOfOrder) {
            log.error(
                    "Reported words could not be screened; the report was taken without: {}",
                    outOfOrder.getClass().getName());
            return List.of();
        }
    }
}

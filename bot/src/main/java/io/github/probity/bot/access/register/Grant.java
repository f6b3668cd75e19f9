package io.github.probity.bot.access.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may use, as it is to be entered.
 *
 * @param request that it was granted by; null for what was imported
 * @param source a mark of where an imported line came from, so that it is entered once; empty for what was requested
 * @param person who may use it, by the identifier in the directory; empty where an import names nobody of it
 * @param grantedBy the identifiers of those who agreed
 * @param until last day; null for no end
 * @param restricted whether only those who take part may see it
 */
public record Grant(
        @Nullable Long request,
        String source,
        String kind,
        String person,
        String name,
        String department,
        @Nullable String deputy,
        String what,
        String purpose,
        String conditions,
        List<String> grantedBy,
        LocalDate from,
        @Nullable LocalDate until,
        boolean restricted) {

    public Grant {
        grantedBy = List.copyOf(grantedBy);
    }
}

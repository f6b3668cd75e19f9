package io.github.probity.bot.access.kind;

import java.util.List;

/**
 * A request that was granted.
 *
 * @param deciders who agreed, in their order
 */
public record Outcome(long request, String requester, Form form, List<String> deciders) {

    public Outcome {
        deciders = List.copyOf(deciders);
    }
}

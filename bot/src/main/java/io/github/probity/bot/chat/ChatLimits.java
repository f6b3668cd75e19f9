package io.github.probity.bot.chat;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps one client from wearing the chat out for all. A conversation may ask at a brisk pace; an address, behind which a
 * whole office may sit, may ask more.
 */
@Component
class ChatLimits {

    private final RateLimit conversations;
    private final RateLimit addresses;

    ChatLimits(
            @Value("${probity.chat.questions-per-minute:20}") int perConversation,
            @Value("${probity.chat.questions-per-minute-and-address:300}") int perAddress,
            Clock clock) {
        this.conversations = new RateLimit(perConversation, clock);
        this.addresses = new RateLimit(perAddress, clock);
    }

    Optional<Problem> problem(HttpServletRequest request) {
        boolean allowed = addresses.allows(request.getRemoteAddr())
                && ChatCookie.of(request).map(conversations::allows).orElse(true);
        return allowed ? Optional.empty() : Optional.of(Problem.TOO_OFTEN);
    }
}

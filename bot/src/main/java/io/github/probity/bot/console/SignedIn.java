package io.github.probity.bot.console;

import io.github.probity.bot.people.Person;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A principal that is a person. However somebody signed in, a controller asks for them by a parameter of type {@link
 * Person}.
 */
public interface SignedIn {

    /** Who it is, with the roles that they had when they signed in. */
    Person person();

    /** Whoever this request is from; empty when nobody has signed in. */
    static Optional<Person> now() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.person())
                : Optional.empty();
    }
}

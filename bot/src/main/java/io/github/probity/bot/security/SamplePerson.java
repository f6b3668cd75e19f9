package io.github.probity.bot.security;

import io.github.probity.bot.console.SignedIn;
import io.github.probity.bot.people.Person;
import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Somebody of the sample organisation, signed in. */
record SamplePerson(Person person) implements SignedIn, AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return person.id();
    }
}

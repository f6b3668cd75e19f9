package io.github.probity.bot.security;

import io.github.probity.bot.console.SignedIn;
import io.github.probity.bot.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody of the organisation, signed in with Entra ID. */
final class EntraPerson extends DefaultOidcUser implements SignedIn {

    private static final long serialVersionUID = 1;

    private final Person person;

    EntraPerson(OidcIdToken token, Person person) {
        super(Authorities.of(person), token);
        this.person = person;
    }

    @Override
    public Person person() {
        return person;
    }

    @Override
    public String getName() {
        return person.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntraPerson that && person.equals(that.person) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + person.hashCode();
    }
}

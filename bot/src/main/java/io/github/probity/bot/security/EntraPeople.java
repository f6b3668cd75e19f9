package io.github.probity.bot.security;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Makes a person of an ID token whose signature, issuer, audience and dates hold. The token says which roles they have;
 * the directory says who they are.
 */
final class EntraPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final EntraSettings settings;
    private final People people;

    EntraPeople(EntraSettings settings, People people) {
        this.settings = settings;
        this.people = people;
    }

    /** @throws OAuth2AuthenticationException for somebody of another tenant, and for a token without an object id */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        if (!settings.tenantId().equals(token.getClaimAsString("tid"))) {
            throw refused("The token is of another tenant");
        }
        return new EntraPerson(token, person(token).with(roles(token)));
    }

    private Person person(OidcIdToken token) {
        String id = Optional.ofNullable(token.getClaimAsString("oid"))
                .orElseThrow(() -> refused("The token has no object identifier"));
        return people.person(id).orElseGet(() -> unknown(id, token));
    }

    /** Somebody who is newer than what was last read of the directory. */
    private static Person unknown(String id, OidcIdToken token) {
        String name = Optional.ofNullable(token.getFullName()).orElse(id);
        return new Person(id, name, "", "", Person.Kind.STAFF, Set.of());
    }

    private static Set<Role> roles(OidcIdToken token) {
        List<String> claimed =
                Optional.ofNullable(token.getClaimAsStringList("roles")).orElse(List.of());
        return claimed.stream().flatMap(role -> Role.of(role).stream()).collect(Collectors.toSet());
    }

    private static OAuth2AuthenticationException refused(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error("access_denied"), why);
    }
}

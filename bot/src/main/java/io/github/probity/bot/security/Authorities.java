package io.github.probity.bot.security;

import io.github.probity.bot.people.Person;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person's roles in the words of Spring Security. */
final class Authorities {

    private Authorities() {}

    static List<GrantedAuthority> of(Person person) {
        return person.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.appRole()))
                .toList();
    }
}

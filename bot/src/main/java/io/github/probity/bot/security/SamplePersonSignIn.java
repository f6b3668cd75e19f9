package io.github.probity.bot.security;

import io.github.probity.bot.people.People;
import io.github.probity.bot.serve.Serve;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** On a laptop: whoever is chosen on the sign-in page is signed in, for nobody in the sample organisation is real. */
@Component
@Profile(Serve.LAPTOP)
final class SamplePersonSignIn implements SignIn, AuthenticationProvider {

    private final People people;

    SamplePersonSignIn(People people) {
        this.people = people;
    }

    @Override
    public void apply(HttpSecurity http) {
        http.authenticationProvider(this)
                .formLogin(form -> form.loginPage(Paths.SIGN_IN)
                        .usernameParameter("person")
                        .failureUrl(Paths.SIGN_IN + "?unknown")
                        .defaultSuccessUrl("/console"));
    }

    @Override
    public Authentication authenticate(Authentication choice) {
        SamplePerson chosen = people.person(choice.getName())
                .map(SamplePerson::new)
                .orElseThrow(() -> new BadCredentialsException("Nobody of the sample organisation was chosen"));
        return UsernamePasswordAuthenticationToken.authenticated(chosen, null, Authorities.of(chosen.person()));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}

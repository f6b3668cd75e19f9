package io.github.probity.bot.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** Puts the rules together; how somebody signs in is chosen by {@link SignIn}. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain pages(HttpSecurity http, Paths paths, SignIn signIn) throws Exception {
        http.authorizeHttpRequests(paths::apply)
                .headers(headers -> Headers.apply(headers, signIn.formTargets()))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
                .exceptionHandling(SecurityConfiguration::sendToSignIn)
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(Paths.SIGN_IN + "?out"));
        signIn.apply(http);
        return http.build();
    }

    /** In a cookie and not in the session, so that a form that was open while Probity restarted can still be sent. */
    private static CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName("probity-form");
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return repository;
    }

    /** A program is told 401; a person is taken to the sign-in page. */
    private static void sendToSignIn(ExceptionHandlingConfigurer<HttpSecurity> exceptions) {
        exceptions
                .defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                        PathPatternRequestMatcher.pathPattern("/api/**"))
                .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(Paths.SIGN_IN), AnyRequestMatcher.INSTANCE);
    }
}

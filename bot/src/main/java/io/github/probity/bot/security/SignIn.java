package io.github.probity.bot.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way to sign in. There is one in a running Probity. */
interface SignIn {

    /** Teaches it to the filter chain. */
    void apply(HttpSecurity http);

    /** Whether the operator has set what it needs; without it nobody can sign in. */
    default boolean isConfigured() {
        return true;
    }

    /** Origins outside Probity that signing in or out leads a form to, each after a space. */
    default String formTargets() {
        return "";
    }
}

/**
 * Who gets in and to what: sign-in with Entra ID, or on a laptop by choosing a person of the sample organisation; the
 * rules for every path; the headers of every answer.
 */
@NullMarked
package io.github.probity.bot.security;

import org.jspecify.annotations.NullMarked;

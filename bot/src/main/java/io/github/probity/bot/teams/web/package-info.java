/**
 * The address that Teams posts to. {@link io.github.probity.bot.teams.web.ActivityEndpoint} reads, checks and hands on;
 * everything else about Teams lies behind it.
 */
@NullMarked
package io.github.probity.bot.teams.web;

import org.jspecify.annotations.NullMarked;

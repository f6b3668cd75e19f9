/**
 * The database of a laptop: PostgreSQL itself, carried in the jar, its data kept in a folder between starts. What is
 * acknowledged here is as safe from a killed process as in production.
 */
@NullMarked
package io.github.probity.bot.laptop;

import org.jspecify.annotations.NullMarked;

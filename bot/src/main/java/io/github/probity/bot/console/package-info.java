/**
 * The ground that every page stands on: layout, navigation, languages, the home page and the pages for errors. A package
 * with pages of its own adds an {@link ConsoleArea} and uses the layout.
 */
@NullMarked
package io.github.probity.bot.console;

import org.jspecify.annotations.NullMarked;

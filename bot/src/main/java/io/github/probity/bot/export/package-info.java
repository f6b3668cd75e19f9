/**
 * Tables that leave Probity as a file, to be opened in a spreadsheet by people who did not write what is in them. Nothing
 * in such a file is run when it is opened.
 */
@NullMarked
package io.github.probity.bot.export;

import org.jspecify.annotations.NullMarked;

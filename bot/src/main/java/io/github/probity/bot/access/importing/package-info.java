/** Takes over a register that was kept in a spreadsheet: read, shown with what is wrong in which row, and entered when somebody says so. */
@NullMarked
package io.github.probity.bot.access.importing;

import org.jspecify.annotations.NullMarked;

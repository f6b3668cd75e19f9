/** The pages on which the retention schedule, its disposals and legal holds are seen, and holds are set and lifted. */
@NullMarked
package io.github.probity.bot.retention.web;

import org.jspecify.annotations.NullMarked;

/** The page of reports, to look at and as a file, for those who answer for the policy. */
@NullMarked
package io.github.probity.bot.reporting.web;

import org.jspecify.annotations.NullMarked;

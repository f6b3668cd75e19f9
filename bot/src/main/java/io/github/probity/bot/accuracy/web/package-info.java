/** The page that says how right the screening is, and the one on which reviewers judge messages without a finding. */
@NullMarked
package io.github.probity.bot.accuracy.web;

import org.jspecify.annotations.NullMarked;

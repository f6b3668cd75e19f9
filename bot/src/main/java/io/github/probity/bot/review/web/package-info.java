/** Pages for reviewers, for senders, for whoever reports something, for those who help and for the IT desk. */
@NullMarked
package io.github.probity.bot.review.web;

import org.jspecify.annotations.NullMarked;

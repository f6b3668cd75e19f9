/**
 * The auditor's pages. They read the trail, check it and hand it out, and can't change it.
 */
@NullMarked
package io.github.probity.bot.audit.web;

import org.jspecify.annotations.NullMarked;

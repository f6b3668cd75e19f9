/** The pages of the policies: a version of a document, clause by clause, as answers cite it. */
@NullMarked
package io.github.probity.bot.policies.web;

import org.jspecify.annotations.NullMarked;

/**
 * What has changed from one version of a policy to the next, clause by clause and word by word.
 * {@link io.github.probity.nlp.policy.comparing.PolicyComparison} is the door.
 */
@NullMarked
package io.github.probity.nlp.policy.comparing;

import org.jspecify.annotations.NullMarked;

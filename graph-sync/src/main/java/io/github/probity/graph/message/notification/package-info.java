/**
 * What Graph posts to Probity, checked and made into records: who sent it, for which subscription, unaltered on the way.
 * Whatever fails a check becomes a named refusal and changes nothing.
 */
@NullMarked
package io.github.probity.graph.message.notification;

import org.jspecify.annotations.NullMarked;

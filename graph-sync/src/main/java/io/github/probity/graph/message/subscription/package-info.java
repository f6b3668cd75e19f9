/**
 * Keeps Graph telling Probity of messages: subscriptions are made, renewed at half their life, made anew when lost, and
 * ended when no longer wanted. Where something may have been missed is said, so that a sweep can fill it.
 */
@NullMarked
package io.github.probity.graph.message.subscription;

import org.jspecify.annotations.NullMarked;

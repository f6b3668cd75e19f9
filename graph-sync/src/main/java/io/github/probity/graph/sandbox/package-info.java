/**
 * A small stand-in for Microsoft Graph with a sample organisation, for laptops and tests: real HTTP on the loopback
 * address, Graph's own shapes, errors, paging and throttling. What it does not offer it refuses with 501, never with
 * an invented answer.
 */
@NullMarked
package io.github.probity.graph.sandbox;

import org.jspecify.annotations.NullMarked;

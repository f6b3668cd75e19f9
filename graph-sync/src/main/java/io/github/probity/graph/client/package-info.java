/**
 * The way to Microsoft Graph: where it is, how Probity signs in, how long it waits and how it takes a refusal. Built on
 * Microsoft's SDK, whose classes are loaded at the first call and stop at this module's border.
 */
@NullMarked
package io.github.probity.graph.client;

import org.jspecify.annotations.NullMarked;

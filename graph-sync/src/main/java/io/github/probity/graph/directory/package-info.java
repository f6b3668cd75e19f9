/**
 * Who works here: people, their departments and managers, and the members of groups, as records. Read from Microsoft
 * Graph, kept for a while, and still there, with their age told, when Graph is not.
 */
@NullMarked
package io.github.probity.graph.directory;

import org.jspecify.annotations.NullMarked;

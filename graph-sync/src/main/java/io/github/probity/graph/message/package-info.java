/**
 * Messages of Teams chats and channels as records: read live, exported since a high-water mark, blocked and unblocked.
 * Nothing here keeps a message; what must outlast a restart goes through a port that the caller implements.
 */
@NullMarked
package io.github.probity.graph.message;

import org.jspecify.annotations.NullMarked;

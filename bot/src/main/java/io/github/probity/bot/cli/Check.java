package io.github.probity.bot.cli;

import java.util.Optional;

/** One thing that must be right for Probity to work here. */
interface Check {

    /** What is looked at, in a word or two. */
    String name();

    /** The sentence that mends it; empty when it is right. */
    Optional<String> fault(DoctorSettings settings);
}

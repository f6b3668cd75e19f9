package io.github.probity.bot.subjectaccess;

import io.github.probity.bot.people.Person;
import java.util.List;

/** Port: what a package holds about or by a person. Called in a transaction that sees everything as it is at one moment. */
public interface Holder {

    /** Empty sections included, so that the person reads that there is nothing. */
    List<Section> about(Person person);
}

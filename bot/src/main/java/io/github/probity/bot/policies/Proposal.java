package io.github.probity.bot.policies;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Something that would change answers, tried before it takes effect. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "proposal")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Proposal.AddSynonym.class, name = "synonym"),
    @JsonSubTypes.Type(value = Proposal.AddPairing.class, name = "pairing"),
    @JsonSubTypes.Type(value = Proposal.Publish.class, name = "publish")
})
public sealed interface Proposal {

    /** Where people say the phrase, the policy says the meaning. */
    record AddSynonym(String phrase, String meaning) implements Proposal {}

    /** The question is answered with the clause. */
    record AddPairing(String question, String document, String reference) implements Proposal {}

    /** A version takes the place of the one in force. */
    record Publish(long version) implements Proposal {}
}

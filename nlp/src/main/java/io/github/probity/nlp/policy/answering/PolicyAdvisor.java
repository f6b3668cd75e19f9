package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.Policy;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers questions from a set of policies.
 *
 * <p>A question passes a chain: courtesies (it may be no question to a policy at all), answers that the owner has settled,
 * look-up of a paragraph it names, search by meaning and words, and a judgement whether the best clauses found do answer
 * it. Whatever the text says, what comes back is clauses of these policies, word for word, or one of a few fixed kinds of
 * answer.
 *
 * <p>Made once for a set of policies and never changed; may be shared between threads. The time for a question does not
 * depend on its length beyond {@value #LONGEST} characters, of which no more is read.
 */
public final class PolicyAdvisor implements AutoCloseable {

    private static final int LONGEST = 2_000;

    private final List<Policy> policies;
    private final Search search;
    private final Courtesies courtesies;
    private final Scope scope;
    private final Selection selection;
    private final Pairings pairings;
    private final Synonyms synonyms;

    private PolicyAdvisor(Collection<Policy> policies, Encoders encoders, VectorStore store, Tuning tuning) {
        this.policies = List.copyOf(policies);
        this.courtesies = new Courtesies(encoders, VectorStore.none());
        this.search = new Search(this.policies, encoders, store);
        this.scope = new Scope(this.policies);
        this.selection = new Selection(search);
        this.pairings = new Pairings(tuning.pairings(), encoders);
        this.synonyms = new Synonyms(tuning.synonyms());
    }

    /**
     * An advisor over these policies.
     *
     * @param policies the policies that hold now
     * @param encoders shared with other advisors; closed by whoever loaded them
     * @param store keeps the vectors of clauses from one advisor to the next
     */
    public static PolicyAdvisor over(Collection<Policy> policies, Encoders encoders, VectorStore store) {
        return over(policies, encoders, store, Tuning.none());
    }

    /**
     * An advisor over these policies that knows how people here ask.
     *
     * @param tuning what the owner of the policies has taught it
     */
    public static PolicyAdvisor over(Collection<Policy> policies, Encoders encoders, VectorStore store, Tuning tuning) {
        return new PolicyAdvisor(policies, encoders, store, tuning);
    }

    /** Answers; never throws for anything in the question. */
    public Answer answer(Question question) {
        String text = readable(question.text());
        Courtesies.Likeness likeness = courtesies.nearest(text);
        Optional<Answer.Courtesy.Kind> courtesy = courtesies.in(text, likeness);
        if (courtesy.isPresent()) {
            return new Answer.Courtesy(courtesy.get());
        }
        List<Policy> asked = inScope(text, question.documents());
        String full = FollowUp.inFull(text, question.previous());
        Optional<Citation> settled = pairings.answer(full, asked);
        if (settled.isPresent()) {
            return new Answer.Quoted(List.of(settled.get()), 1);
        }
        Optional<Lookup.Found> found = Lookup.in(text, asked);
        if (found.isPresent()) {
            return lookedUp(found.get(), asked);
        }
        return selection.answer(synonyms.spoken(TextSpeak.writtenOut(full)), asked, likeness.chatter());
    }

    /**
     * The clauses nearest to a question, best first, whether they answer it or not: for people who choose one themselves.
     *
     * @param most how many at most
     */
    public List<Citation> nearest(String question, int most) {
        String text = synonyms.spoken(TextSpeak.writtenOut(readable(question)));
        Set<String> documents = policies.stream().map(Policy::document).collect(Collectors.toSet());
        return search.nearest(search.query(text), documents, most).stream()
                .map(Candidate::cited)
                .toList();
    }

    private List<Policy> inScope(String text, Set<String> documents) {
        Set<String> allowed = policies.stream()
                .map(Policy::document)
                .filter(document -> documents.isEmpty() || documents.contains(document))
                .collect(Collectors.toSet());
        Set<String> asked = scope.of(text, allowed);
        return policies.stream()
                .filter(policy -> asked.contains(policy.document()))
                .toList();
    }

    private static Answer lookedUp(Lookup.Found found, List<Policy> asked) {
        return found.citations().isEmpty()
                ? new Answer.Silent(Answer.Silent.Reason.NO_SUCH_PARAGRAPH, Selection.contacts(asked), 0)
                : new Answer.Quoted(
                        found.citations().stream().limit(Selection.MOST).toList(), 1);
    }

    /** The start of the text, without what cannot be seen: control, format and unassigned characters. */
    private static String readable(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return start.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}]+", " ").strip();
    }

    @Override
    public void close() {
        search.close();
    }
}

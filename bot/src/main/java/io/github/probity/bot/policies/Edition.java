package io.github.probity.bot.policies;

import io.github.probity.nlp.policy.answering.Answer;
import io.github.probity.nlp.policy.answering.Citation;
import io.github.probity.nlp.policy.answering.Question;
import io.github.probity.nlp.policy.answering.Tuning;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The policies in force together and the advisor over exactly these, so that an answer and the versions it cites agree. */
final class Edition {

    private final Map<String, PolicyVersion> versions;
    private final Tuning tuning;
    private final Advisor advisor;
    private final List<String> suggestions;

    Edition(List<PolicyVersion> versions, Tuning tuning, Advisor.Maker advisors) {
        this.versions = versions.stream().collect(Collectors.toMap(PolicyVersion::document, Function.identity()));
        this.tuning = tuning;
        this.advisor =
                advisors.over(versions.stream().map(PolicyVersion::policy).toList(), tuning);
        this.suggestions = Suggestions.answeredBy(advisor);
    }

    /** In the order of their titles. */
    List<PolicyVersion> versions() {
        return versions.values().stream()
                .sorted(Comparator.comparing(version -> version.policy().facts().title()))
                .toList();
    }

    /** Who is responsible for the policies, where they say so. */
    List<String> owners() {
        return versions().stream()
                .map(version -> version.policy().facts().owner())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    boolean isOf(List<Long> ids, Tuning other) {
        return tuning.equals(other)
                && versions.size() == ids.size()
                && versions.values().stream().allMatch(version -> ids.contains(version.id()));
    }

    List<String> suggestions() {
        return suggestions;
    }

    Answer answer(Question question) {
        return advisor.answer(question);
    }

    /** The places nearest to a question, best first, whether they answer it or not. */
    List<Place> nearest(String question, int most) {
        return advisor.nearest(question, most).stream().map(this::place).toList();
    }

    Place place(Citation citation) {
        PolicyVersion version = versions.get(citation.document());
        if (version == null) {
            throw new IllegalStateException("The advisor cites a document that is not in its edition");
        }
        return new Place(version, citation.clause(), citation.item());
    }
}

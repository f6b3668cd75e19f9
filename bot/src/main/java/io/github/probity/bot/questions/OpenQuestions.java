package io.github.probity.bot.questions;

import io.github.probity.bot.policies.AskedLog;
import io.github.probity.bot.policies.AskedLog.OpenQuestion;
import io.github.probity.nlp.policy.answering.Encoders;
import io.github.probity.nlp.policy.answering.QuestionGroups;
import io.github.probity.nlp.policy.answering.VectorStore;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The questions that had no good answer, by subject. */
@Service
public class OpenQuestions {

    private static final int MOST = 2_000;

    private final AskedLog asked;
    private final Encoders encoders;
    private final VectorStore vectors = new RememberedVectors();

    OpenQuestions(AskedLog asked, Encoders encoders) {
        this.asked = asked;
        this.encoders = encoders;
    }

    /**
     * Questions of like meaning.
     *
     * @param wordings each once, the last one asked first
     * @param times how often they were asked in all
     * @param disputed how many of these got an answer that the asker said was none
     * @param last when one was asked last
     * @param ids of all of them
     */
    public record Subject(List<String> wordings, int times, long disputed, Instant last, List<UUID> ids) {}

    /** The subjects, those asked most often first. */
    public List<Subject> subjects() {
        Map<String, List<OpenQuestion>> byWording = asked.open(MOST).stream()
                .collect(Collectors.groupingBy(OpenQuestions::wording, LinkedHashMap::new, Collectors.toList()));
        List<List<OpenQuestion>> wordings = List.copyOf(byWording.values());
        List<String> texts = wordings.stream().map(same -> same.get(0).text()).toList();
        return QuestionGroups.of(texts, encoders, vectors).stream()
                .map(group -> subject(group.stream().map(wordings::get).toList()))
                .sorted(java.util.Comparator.comparingInt(Subject::times).reversed())
                .toList();
    }

    /** Takes questions off the list: the policy is rightly silent, or they have been dealt with elsewhere. */
    public void setAside(Collection<UUID> ids, String by) {
        asked.settle(ids, by);
    }

    private static Subject subject(List<List<OpenQuestion>> wordings) {
        List<OpenQuestion> all = wordings.stream().flatMap(List::stream).toList();
        return new Subject(
                wordings.stream().map(same -> same.get(0).text()).toList(),
                all.size(),
                all.stream().filter(OpenQuestion::answered).count(),
                all.stream().map(OpenQuestion::askedAt).max(Instant::compareTo).orElseThrow(),
                all.stream().map(OpenQuestion::id).toList());
    }

    private static String wording(OpenQuestion question) {
        return question.text().strip().replaceAll("[\\s?!.]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}

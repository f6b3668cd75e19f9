package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers questions that name a paragraph: "what does 5.6 say", "read me para 3.4(d)", "Annex A". */
final class Lookup {

    private static final Pattern NAMED = Pattern.compile(
            "\\b(section|sect|paragraph|para|clause|article|rule|item|point|number|part|no)s?\\.?\\s*"
                    + "([a-z]?\\d{1,3}(?:\\.\\d{1,3}){0,3})((?:\\([a-z0-9]{1,4}\\)){0,3})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN = Pattern.compile(
            "[§¶]\\s*([a-z]?\\d{1,3}(?:\\.\\d{1,3}){0,3})((?:\\([a-z0-9]{1,4}\\)){0,3})", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile(
            "(?<![\\w.£$€:/-])([a-z]?\\d{1,2}(?:\\.\\d{1,2}){1,3})((?:\\([a-z0-9]{1,4}\\)){0,3})(?![\\w%£:/-]|\\.\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART =
            Pattern.compile("\\b(annex|appendix|schedule)\\s+([a-z]|\\d{1,2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_A_PARAGRAPH =
            Pattern.compile("\\bversion\\b|\\b(am|pm|gb|mb|hours?|miles?|percent)\\b");

    /** What a question points at: a number with the item after it, or a named part. */
    private record Pointer(String number, String item, boolean report) {}

    private Lookup() {}

    /** What the question's reference leads to; empty if it names none. */
    static Optional<Found> in(String question, Collection<Policy> policies) {
        return pointer(question).map(pointer -> new Found(candidates(pointer, policies)));
    }

    /** The clauses a reference leads to; none if no policy has such a paragraph. */
    record Found(List<Citation> citations) {}

    private static Optional<Pointer> pointer(String question) {
        String lower = question.toLowerCase(Locale.ROOT);
        boolean report = lower.contains("report");
        Matcher part = PART.matcher(question);
        if (part.find()) {
            return Optional.of(new Pointer(part.group(1) + " " + part.group(2), "", report));
        }
        for (Pattern pattern : List.of(NAMED, SIGN, BARE)) {
            Matcher matcher = pattern.matcher(question);
            if (matcher.find()
                    && !(pattern == BARE && NOT_A_PARAGRAPH.matcher(lower).find())) {
                int last = matcher.groupCount();
                return Optional.of(new Pointer(matcher.group(last - 1), matcher.group(last), report));
            }
        }
        return Optional.empty();
    }

    private static List<Citation> candidates(Pointer pointer, Collection<Policy> policies) {
        List<Citation> exact = new ArrayList<>();
        List<Citation> under = new ArrayList<>();
        for (Policy policy : policies) {
            for (Clause clause : policy.clauses()) {
                if (clause.kind() == Clause.Kind.REPORT != pointer.report()) {
                    continue;
                }
                String reference = number(clause);
                if (reference.equalsIgnoreCase(pointer.number())
                        || reference.equalsIgnoreCase(pointer.number() + pointer.item())) {
                    exact.add(cited(policy, clause, pointer.item()));
                } else if (startsWith(reference, pointer.number()) || isUnder(clause, pointer.number())) {
                    under.add(cited(policy, clause, ""));
                }
            }
        }
        return exact.isEmpty() ? under : exact;
    }

    /** The printed number in a reference: without the words before it. */
    private static String number(Clause clause) {
        return clause.reference().replaceFirst("^(?:Report|Article|Rule|Section|Paragraph|Clause)\\s+", "");
    }

    private static boolean startsWith(String reference, String number) {
        return reference.length() > number.length()
                && reference.regionMatches(true, 0, number, 0, number.length())
                && ".(".indexOf(reference.charAt(number.length())) >= 0;
    }

    private static boolean isUnder(Clause clause, String number) {
        return clause.headings().stream().anyMatch(heading -> {
            String start = heading.strip();
            return start.regionMatches(true, 0, number, 0, number.length())
                    && (start.length() == number.length() || !Character.isLetterOrDigit(start.charAt(number.length())));
        });
    }

    private static Citation cited(Policy policy, Clause clause, String item) {
        String label = item.replaceAll("[()]", " ").strip().split(" ")[0];
        Clause.Item named = clause.items().stream()
                .filter(one -> !label.isEmpty() && one.label().equalsIgnoreCase(label))
                .findFirst()
                .orElse(null);
        return new Citation(policy.document(), policy.facts(), clause, named);
    }
}

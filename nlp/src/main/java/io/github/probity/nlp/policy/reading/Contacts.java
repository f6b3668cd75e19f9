package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whom a policy tells its readers to turn to: the names and roles that follow "contact", "ask", "report … to". */
final class Contacts {
    private static final Set<String> VERBS =
            Set.of("contact", "ask", "tell", "inform", "notify", "telephone", "ring", "phone", "call", "consult");
    /** Words after which the person comes behind a "to", "from", "of" or "with". */
    private static final Set<String> LEADS =
            Set.of("report", "reported", "advice", "approval", "permission", "cleared", "discuss", "apply", "write");

    private static final Set<String> TOWARD = Set.of("to", "from", "of", "with");
    private static final Set<String> NOUNS =
            Set.of("line", "team", "desk", "support", "provider", "office", "officer", "manager", "unit");
    private static final Set<String> DECIDERS = Set.of("Committee", "Board", "Council", "Act", "Regulations");
    private static final Set<String> SMALL = Set.of("of", "and", "for", "&");
    private static final Set<String> ARTICLES = Set.of("the", "your", "their", "our", "a", "to", "from", "with");
    private static final int MOST = 8;
    private static final int REACH = 14;

    private Contacts() {}

    /** The most often named first; names that are only met once come after roles met twice. */
    static List<String> in(List<Clause> clauses) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            if (clause.kind() == Clause.Kind.PARAGRAPH) {
                clause.text()
                        .lines()
                        .filter(line -> line.indexOf('\t') < 0)
                        .forEach(line -> count(line.split("\\s+"), counts));
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void count(String[] words, Map<String, Integer> counts) {
        for (int i = 0; i < words.length; i++) {
            String word = bare(words[i]);
            int from = VERBS.contains(word) ? i + 1 : LEADS.contains(word) ? toward(words, i) : -1;
            String name = from < 0 ? "" : name(words, from);
            if (!name.isEmpty()) {
                counts.merge(name, 1, Integer::sum);
            }
        }
    }

    /** The place after the next "to" or "from" of the same sentence. */
    private static int toward(String[] words, int verb) {
        for (int i = verb + 1; i < Math.min(words.length, verb + REACH); i++) {
            if (TOWARD.contains(words[i])) {
                return i + 1;
            }
            if (words[i].endsWith(".")) {
                return -1;
            }
        }
        return -1;
    }

    /** The name or role that begins here, without its article; empty where none does. */
    private static String name(String[] words, int start) {
        int i = start;
        while (i < words.length && ARTICLES.contains(words[i])) {
            i++;
        }
        String role = managerAt(words, i);
        if (!role.isEmpty()) {
            return role;
        }
        List<String> name = new ArrayList<>();
        while (i < words.length
                && (startsUpper(words[i])
                        || SMALL.contains(words[i])
                                && !name.isEmpty()
                                && i + 1 < words.length
                                && startsUpper(words[i + 1]))) {
            String word = words[i];
            name.add(stripped(word));
            i++;
            if (!stripped(word).equals(word)) {
                return person(name);
            }
        }
        while (!name.isEmpty() && i < words.length && NOUNS.contains(bare(words[i]))) {
            name.add(stripped(words[i]));
            i++;
        }
        return person(name);
    }

    private static String person(List<String> name) {
        boolean person = name.size() > 1 && name.size() < 8 && !DECIDERS.contains(name.get(name.size() - 1));
        return person ? String.join(" ", name) : "";
    }

    private static String managerAt(String[] words, int i) {
        if (i < words.length && bare(words[i]).equals("manager")) {
            return "manager";
        }
        return i + 1 < words.length
                        && words[i].equals("line")
                        && bare(words[i + 1]).startsWith("manage")
                ? "line manager"
                : "";
    }

    private static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static String bare(String word) {
        return stripped(word).toLowerCase(Locale.ROOT);
    }

    private static String stripped(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.endsWith("'s") || word.endsWith("’s")
                ? word.substring(0, word.length() - 2)
                : word.substring(0, end);
    }
}

package io.github.probity.bot.subjectaccess;

import io.github.probity.bot.people.Person;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Removes other people from words: names and parts of names of everybody in the directory, in any accents, mail addresses,
 * telephone numbers and identifiers. It rather removes a word too many ("May" of a colleague who is called so) than a name
 * too few; whom the directory does not know it cannot know. Linear in the text, whatever the size of the directory.
 */
final class Redactor {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*+");
    private static final Pattern CONTACT = Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,255}"
            + "|(?<![\\p{N}])(?:\\+44|0)(?:[ -]?\\p{N}){9,10}(?![\\p{N}])"
            + "|\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");
    private static final Set<String> NO_NAMES = Set.of("cllr", "the", "van", "von", "der", "mac", "and");
    private static final int SHORTEST = 3;

    /** Words of everyday English that are names too; written small they stay. */
    private static final Set<String> ORDINARY = Set.of(
            "else",
            "somebody",
            "rhywun",
            "arall",
            "will",
            "may",
            "mark",
            "grace",
            "rose",
            "bill",
            "frank",
            "hope",
            "joy",
            "dean",
            "jack",
            "pat",
            "rob",
            "sue",
            "art",
            "ray",
            "max",
            "drew",
            "grant",
            "chase",
            "wade",
            "faith",
            "dawn",
            "june",
            "april",
            "august",
            "summer",
            "autumn",
            "iris",
            "ivy",
            "holly",
            "heather",
            "lily",
            "daisy",
            "ruby",
            "amber",
            "crystal",
            "pearl",
            "jade",
            "page",
            "read",
            "long",
            "short",
            "white",
            "black",
            "green",
            "brown",
            "young",
            "old",
            "hill",
            "wood",
            "woods",
            "field",
            "fields",
            "banks",
            "brook",
            "rivers",
            "stone",
            "price",
            "rice",
            "bush",
            "bird",
            "fox",
            "wolf",
            "lamb",
            "cook",
            "baker",
            "butcher",
            "carpenter",
            "potter",
            "smith",
            "mason",
            "taylor",
            "parker",
            "porter",
            "walker",
            "hunter",
            "fisher",
            "farmer",
            "gardener",
            "shepherd",
            "knight",
            "bishop",
            "abbot",
            "king",
            "prince",
            "duke",
            "day",
            "weeks",
            "winter",
            "snow",
            "frost",
            "rain",
            "storm",
            "church",
            "bell",
            "cross",
            "gray",
            "grey",
            "love",
            "moody",
            "sharp",
            "strong",
            "swift",
            "wise",
            "good",
            "best",
            "little",
            "small",
            "bond",
            "cash",
            "money",
            "law",
            "house",
            "hall",
            "gate",
            "street",
            "lane",
            "ford",
            "pool",
            "well",
            "wells",
            "marsh",
            "moore",
            "heath",
            "glen",
            "dale",
            "west",
            "north",
            "power",
            "case",
            "chance",
            "christian",
            "guy",
            "jay",
            "josh",
            "ken",
            "lance",
            "nick",
            "norm",
            "pierce",
            "randy",
            "reed",
            "robin",
            "rusty",
            "skip",
            "tanner",
            "trip",
            "victor",
            "ward",
            "warren",
            "wren",
            "yes");

    private final Set<String> others;
    private final String removed;

    /**
     * @param subject whose own name stays
     * @param removed what stands where something was removed
     */
    Redactor(Person subject, List<Person> everyone, String removed) {
        Set<String> parts = new HashSet<>();
        everyone.stream()
                .filter(person -> !person.id().equals(subject.id()))
                .forEach(person -> parts(person.name()).forEach(parts::add));
        parts(subject.name()).forEach(parts::remove);
        this.others = Set.copyOf(parts);
        this.removed = removed;
    }

    private static Stream<String> parts(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{M}'’]+"))
                .map(Redactor::folded)
                .filter(part -> part.length() >= SHORTEST && !NO_NAMES.contains(part));
    }

    /** In lower case, without accents and without the ending of a genitive. */
    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("'s?$", "");
    }

    String redact(String text) {
        String named = WORD.matcher(CONTACT.matcher(text).replaceAll(Matcher.quoteReplacement(removed)))
                .replaceAll(this::word);
        String once = Pattern.quote(removed);
        return named.replaceAll(once + "(?:[\\s-]++" + once + ")++", Matcher.quoteReplacement(removed));
    }

    /** Names that are written small are names too, unless they are words as well. */
    private String word(MatchResult match) {
        String word = match.group();
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        boolean name = others.contains(folded(word)) && (capital || !ORDINARY.contains(folded(word)));
        return Matcher.quoteReplacement(name ? removed : word);
    }
}

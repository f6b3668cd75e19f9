package io.github.probity.nlp.screening.offence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.screening.Screener;
import io.github.probity.nlp.screening.standard.StandardScreener;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The same sentence about another group, by another name or in another dialect gets the same verdict. A gap between swaps is a
 * defect whichever way it points; the shares by group are printed.
 */
class FairnessTest {

    private static final List<String> GROUPS = List.of(
            "Catholics",
            "Protestants",
            "Muslims",
            "Jews",
            "Christians",
            "Hindus",
            "Sikhs",
            "black people",
            "white people",
            "Asian people",
            "Irish people",
            "English people",
            "Polish people",
            "Travellers",
            "immigrants",
            "refugees",
            "women",
            "men",
            "gay people",
            "lesbians",
            "trans people",
            "disabled people",
            "deaf people",
            "autistic people",
            "older people",
            "young people",
            "pensioners",
            "single mothers",
            "nationalists",
            "unionists");
    private static final List<String> BENIGN = List.of(
            "We met two groups of %s at the consultation and took notes.",
            "The library has a new reading list chosen by %s.",
            "How many %s replied to the survey?",
            "I am really glad that %s feel welcome at the leisure centre.",
            "The leaflet for %s goes to print on Friday.",
            "Nobody should be rude to %s, and that is in the policy.");
    private static final List<String> HOSTILE = List.of(
            "I can't stand %s, they ruin everything they touch.",
            "%s are all lazy and you can't trust one of them.",
            "We should never have let %s into this building.",
            "Keep %s away from the front desk, they are an embarrassment.");
    private static final List<String> NAMES = List.of(
            "Siobhan",
            "Billy",
            "Mohammed",
            "Ngozi",
            "Agnieszka",
            "Gurpreet",
            "Moshe",
            "Sarah",
            "Kevin",
            "Oluwaseun",
            "Xiaoming",
            "Eilidh",
            "Rhys",
            "Priya",
            "Seamus",
            "Trevor");
    private static final List<String> ABOUT_PEOPLE = List.of(
            "%s will cover the desk on Monday and the phones on Tuesday.",
            "Can you ask %s for the keys to the hall?", "%s said the meeting ran over again.");

    private static Screener screener;

    @BeforeAll
    static void load() {
        screener = StandardScreener.load(true);
    }

    @Test
    void kindAndNeutralSentencesAboutAnyGroupAreLeftAlone() {
        Map<String, Double> shares = shares(GROUPS, BENIGN);
        assertThat(shares.values()).as("%s", shares).allMatch(share -> share <= 0.17);
        assertThat(mean(shares)).as("%s", shares).isLessThan(0.03);
    }

    @Test
    void contemptForAnyGroupIsFound() {
        Map<String, Double> shares = shares(GROUPS, HOSTILE);
        System.out.println("contempt found, by group: " + shares);
        assertThat(shares.values()).as("%s", shares).allMatch(share -> share >= 0.5);
        assertThat(mean(shares)).as("%s", shares).isGreaterThan(0.85);
    }

    @Test
    void bothTraditionsOfNorthernIrelandAreTreatedAlike() {
        Map<String, Double> shares = shares(List.of("Catholics", "Protestants", "nationalists", "unionists"), HOSTILE);
        assertThat(shares.get("Catholics")).isEqualTo(shares.get("Protestants"));
        assertThat(shares.get("nationalists")).isEqualTo(shares.get("unionists"));
    }

    @Test
    void noNameRaisesAnAlarm() {
        assertThat(shares(NAMES, ABOUT_PEOPLE).values()).allMatch(share -> share == 0);
    }

    private static Map<String, Double> shares(List<String> swaps, List<String> sentences) {
        Map<String, Double> shares = new TreeMap<>();
        for (String swap : swaps) {
            long found = sentences.stream()
                    .map(sentence -> sentence.formatted(swap))
                    .filter(text -> !screener.screen(Message.of(text)).isEmpty())
                    .count();
            shares.put(swap, (double) found / sentences.size());
        }
        return shares;
    }

    private static double mean(Map<String, Double> shares) {
        return shares.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }
}

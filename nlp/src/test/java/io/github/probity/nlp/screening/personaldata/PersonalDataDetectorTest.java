package io.github.probity.nlp.screening.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Labelled;
import io.github.probity.nlp.screening.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataDetectorTest {

    private final PersonalDataDetector all =
            new PersonalDataDetector(PersonalDataRules.everywhere(EnumSet.allOf(Kind.class)));
    private final InventedNumbers numbers = new InventedNumbers(new Random(3));

    @Test
    void anExplanationShowsNoMoreThanTheLastCharacters() {
        for (String kind : List.of("ni", "card", "passport", "dvla", "iban")) {
            String number = numbers.fill("{" + kind + "}");
            List<Finding> found = find(all, Channel.CHAT, "passport " + number);
            assertThat(found).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.explanation()).contains("…" + number.substring(number.length() - 3));
                assertThat(finding.explanation() + finding.rule())
                        .doesNotContain(number.substring(number.length() - 4))
                        .doesNotContain(number.substring(0, 4));
            });
        }
    }

    @Test
    void aFindingStandsWhereTheNumberWasSent() {
        String number = numbers.fill("{ni}");
        String sent = "<p>NI&nbsp;number <b>" + number.substring(0, 2) + "</b>" + number.substring(2) + "</p>";
        assertThat(find(all, Channel.CHAT, sent))
                .singleElement()
                .satisfies(finding -> assertThat(finding.where().of(sent))
                        .isEqualTo(number.substring(0, 2) + "</b>" + number.substring(2)));
    }

    @Test
    void spokenFiguresAreFoundWhereTheyWereSpoken() {
        String sent = "so my ni number is q q one two three four five six c thanks";
        assertThat(find(all, Channel.TRANSCRIPT, sent))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.where().of(sent)).isEqualTo("q q one two three four five six c"));
        assertThat(find(all, Channel.TRANSCRIPT, "ni number q q double one three four double five c"))
                .hasSize(1);
    }

    @Test
    void whatIsAFindingWhereIsASetting() {
        PersonalDataDetector mail =
                new PersonalDataDetector(new PersonalDataRules(Map.of(Channel.EMAIL, Set.of(Kind.PAYMENT_CARD))));
        String card = numbers.fill("card {card}");
        assertThat(find(mail, Channel.EMAIL, card)).hasSize(1);
        assertThat(find(mail, Channel.CHAT, card)).isEmpty();
        assertThat(find(mail, Channel.EMAIL, numbers.fill("ni {ni}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700 900123",
                "+44 7700 900123",
                "+44 (0)20 7946 0123",
                "(01632) 960123",
                "028 9018 0123",
                "0044 1632 960123"
            })
    void telephoneNumbersAreFoundWhenAskedFor(String number) {
        assertThat(Labelled.rules(all, "ring " + number)).containsExactly("personal-data:phone-number");
    }

    @ParameterizedTest
    @CsvSource({
        "tara.b@gmail.com, true",
        "t-bell@btinternet.com, true",
        "sam.hill@northcouncil.gov.uk, false",
        "enquiries@example.org, false"
    })
    void privateAddressesAreFoundWhenAskedFor(String address, boolean isPrivate) {
        assertThat(Labelled.rules(all, "write to " + address)).hasSize(isPrivate ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"BG123456A", "GB123456A", "ZZ123456A", "DA123456A", "AO123456A", "AB123456E", "AB12345C"})
    void aPrefixOrEndingThatIsNotInUseIsNoNationalInsuranceNumber(String number) {
        assertThat(Labelled.rules(all, "NI number " + number)).isEmpty();
    }

    @Test
    void aWrongCheckDigitIsNoNumber() {
        String nhs = numbers.fill("{nhs}");
        char wrong = nhs.charAt(9) == '0' ? '1' : '0';
        assertThat(Labelled.rules(all, "NHS number " + nhs.substring(0, 9) + wrong))
                .isEmpty();
        assertThat(Labelled.rules(all, "card 4111 1111 1111 1112")).isEmpty();
        assertThat(Labelled.rules(all, "IBAN GB00ABCD12345612345678")).isEmpty();
    }

    @Test
    void aMegabyteOfFiguresIsReadThrough() {
        for (String piece : List.of("1 ", "12", "4539 ", "one two three ", "dob 1/", "passport 1 ", "1 a b ", "a@")) {
            assertThat(find(all, Channel.CHAT, piece.repeat(500_000 / piece.length())))
                    .isNotNull();
        }
    }

    private static List<Finding> find(PersonalDataDetector detector, Channel channel, String text) {
        return Labelled.find(detector, new Message(text, channel, null, List.of()));
    }
}

package io.github.probity.nlp.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.policy.reading.Marker.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1 This policy applies|NUMBER|1.1",
                "3.6. The facility|NUMBER|3.6",
                "4.2.1 Users|NUMBER|4.2.1",
                "A1.1  These rules|NUMBER|A1.1",
                "17. An email|NUMBER|17",
                "(2) A member|NUMBER|2",
                "§ 4 Passwords|NUMBER|4",
                "IV. Passwords|NUMBER|IV",
                "II.3 A password|NUMBER|II.3",
                "C.2 A password|NUMBER|C.2",
                "3.—(1) A person|NUMBER|3(1)",
                "o  a round bullet|BULLET|''",
                "12(2) A member|NUMBER|12(2)",
                "(a) gamble|LETTER|a",
                "iv) stream|LETTER|iv",
                "b. use the internet|LETTER|b",
                "- - marked twice|BULLET|''",
                "• a bullet|BULLET|''",
                "– a dash|BULLET|''",
                "Rule 4: sign for it|PROVISION|Rule 4",
                "Article 12(2)|PROVISION|Article 12(2)",
                "ANNEX B: WHO TO CONTACT|DIVISION|ANNEX B",
                "Part One: The basics|DIVISION|Part One",
            })
    void readsWhatALineBeginsWith(String line, Form form, String label) {
        assertThat(Marker.at(line)).extracting(Marker::form, Marker::label).containsExactly(form, label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-whether by virus",
                "e.g. a phone",
                "i.e. media streaming",
                "2014 was a year",
                "Partly covered",
                "I would not",
                "IT. And so on",
                "MI5 rang",
                "o dear",
                "3—4 days",
                ""
            })
    void takesOrdinaryWordsForWords(String line) {
        assertThat(Marker.at(line).form()).isEqualTo(Form.NONE);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1.0,1", "1.1,2", "A1,2", "A1.1,3", "4.2.1,3", "12(2),2"})
    void countsThePartsOfANumber(String label, int depth) {
        assertThat(new Marker(Form.NUMBER, label, 0, true).depth()).isEqualTo(depth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"28 Days after", "7 March 2014"})
    void isNotSureOfANumberWithoutAPoint(String line) {
        assertThat(Marker.at(line).certain()).isFalse();
    }
}

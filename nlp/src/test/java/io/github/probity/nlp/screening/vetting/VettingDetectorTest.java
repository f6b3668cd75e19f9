package io.github.probity.nlp.screening.vetting;

import static io.github.probity.nlp.screening.vetting.Screened.answer;
import static io.github.probity.nlp.screening.vetting.Screened.find;
import static io.github.probity.nlp.screening.vetting.Screened.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.text.Span;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VettingDetectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I have SC, so I'll take the keys                            | SC self held
            I'm DV cleared, leave me on the list                        | DV self held
            my vetting came through on Friday                           | UNSPECIFIED self held
            I hold CTC so put me on the airport shift                   | CTC self held
            Mr Okafor holds SC and will collect the folder              | SC other held
            Our receptionist is SC cleared                              | SC other held
            everyone on our floor is DV                                 | DV group held
            I used to have SC but it lapsed                             | SC self past
            I'm still waiting on my SC                                  | SC self process
            they refused me SC because of the debt                      | SC self refused
            I'm cleared to SECRET                                       | SC self held
            I'm cleared to TOP SECRET                                   | DV self held
            i have my d v so i can stay on                              | DV self held
            i'm ess see cleared                                         | SC self held
            I'm S.C. cleared                                            | SC self held
            im scurity check cleard                                     | SC self held
            I hold NPPV3 from the force                                 | NPPV3 self held
            I have full NPPV2 for the custody suite                     | NPPV2F self held
            """)
    void aLevelOfAnIdentifiablePersonIsToldWithSubjectAndStanding(String text, String expected) {
        assertThat(told(find(text))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Does anybody have SC for the Friday visit?",
                "How long does DV take?",
                "The post needs SC clearance",
                "Vacancy: records officer, must hold or obtain SC",
                "If I had SC I could go down to the basement myself",
                "Staff who hold DV must not say so on LinkedIn",
                "Never write 'I hold SC' in your profile",
                "I don't hold SC",
                "A third of posts in the building are DV",
                "Some man on the train was telling everyone he was DV",
                "The spy in that film has DV and a cat",
                "The DV helpline needs a volunteer for the refuge rota",
                "The SC papers for the scrutiny committee are late",
                "Customs clearance for the crates came through",
                "My DBS came back, I can start at the youth club",
                "The vetting portal is down again",
                "The AC in the server room is broken"
            })
    void workThatIsOnlyAboutVettingOrItsLookalikesIsLeftAlone(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void aBareAnswerDisclosesTheLevelOfTheQuestion() {
        assertThat(told(answer("Are you SC cleared, Bea?", "yes I am"))).containsExactly("SC self held");
    }

    @Test
    void theSameAnswerToAnotherQuestionDisclosesNothing() {
        assertThat(answer("Are you on the early train, Bea?", "yes I am")).isEmpty();
    }

    @Test
    void anAnswerDeclinedDisclosesNothing() {
        assertThat(answer("Are you SC cleared, Bea?", "I'd rather not say, ask the security team"))
                .isEmpty();
    }

    @Test
    void aBareLevelInAProfileLineIsItsOwners() {
        assertThat(told(find(Channel.PROFILE, "Project manager | DV cleared | Hull")))
                .containsExactly("DV self held");
    }

    @Test
    void theFindingPointsIntoTheHtmlAsItWasSent() {
        String html = "<p>Parking is full.</p><p>I hold <b>S</b>C.</p>";
        Finding finding = find(html).get(0);
        assertThat(finding.category()).isEqualTo(Category.VETTING_DISCLOSURE);
        assertThat(finding.where().of(html)).contains("I hold").doesNotContain("Parking");
    }

    @Test
    void theExplanationSaysWhatWasSeenAndWhatWouldHaveBeenHarmless() {
        assertThat(find("I have SC, so I'll take the keys").get(0).explanation())
                .contains("the writer holds SC")
                .contains("harmless as a question")
                .contains("social care");
    }

    @Test
    void theSecondOpinionIsAskedOnlyWhereTheGrammarIsNotSure() {
        AtomicInteger asked = new AtomicInteger();
        VettingDetector detector = VettingDetector.with(text -> {
            asked.incrementAndGet();
            return 0.9;
        });
        detector.find(Screened.text(Message.of("I have SC, so I'll take the keys")));
        detector.find(Screened.text(Message.of("The bins go out on Tuesday")));
        assertThat(asked).hasValue(0);
    }

    @Test
    void placesLieInsideTheText() {
        String text = "I have SC";
        assertThat(find(text)).allSatisfy(finding -> assertThat(finding.where()).isEqualTo(new Span(0, text.length())));
    }
}

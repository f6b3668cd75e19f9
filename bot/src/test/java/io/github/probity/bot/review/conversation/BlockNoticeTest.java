package io.github.probity.bot.review.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Case;
import io.github.probity.bot.review.Queue;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.review.Told;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

class BlockNoticeTest {

    @Test
    void theSenderReadsItInTheirOwnLanguage() {
        RunningProbity probity = RunningProbity.get();
        String sender = Sample.employee(13).id();
        Case open = probity.bean(Queue.class)
                .find(
                        Sample.open(sender, Category.PROFANITY),
                        Sample.all(Role.REVIEWER).get(0))
                .orElseThrow();
        BlockNotice notice = new BlockNotice(
                probity.bean(MessageSource.class),
                probity.bean(Told.class),
                person -> person.equals(sender) ? Locale.forLanguageTag("cy-GB") : Locale.UK);

        assertThat(notice.write(open).explanation()).contains("neges").doesNotContain("message");
    }
}

package io.github.probity.bot.teams;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.probity.bot.conversation.Seal;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.policies.Clauses;
import io.github.probity.bot.screening.BotMessages;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The channel and the conversation on a real database and a real port, with a scripted skill in place of the policies. */
@EnableAutoConfiguration
@ComponentScan({"io.github.probity.bot.teams", "io.github.probity.bot.conversation", "io.github.probity.bot.laptop"})
class TeamsSlice {

    @Bean
    ScriptedSkill scriptedSkill() {
        return new ScriptedSkill();
    }

    @Bean
    ScriptedDesk scriptedDesk() {
        return new ScriptedDesk();
    }

    /** None of these tests is about screening; {@link OverheardTest} is. */
    @Bean
    BotMessages botMessages() {
        return mock(BotMessages.class);
    }

    @Bean
    Seal seal() {
        return new TestSeal();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames("messages/teams", "messages/conversation");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    @Bean
    Clauses clauses() {
        Clauses clauses = mock(Clauses.class);
        when(clauses.find(any(), any())).thenReturn(List.of());
        when(clauses.find(eq("whatsapp"), any()))
                .thenReturn(List.of(Replied.quotation("5.6 Staff <b>may</b> use apps.")));
        return clauses;
    }

    @Bean
    People people() {
        People people = mock(People.class);
        when(people.person(any())).thenReturn(Optional.empty());
        when(people.person("councillor"))
                .thenReturn(Optional.of(
                        new Person("councillor", "Cllr Prys", "", "", Person.Kind.ELECTED_MEMBER, Set.of())));
        return people;
    }
}

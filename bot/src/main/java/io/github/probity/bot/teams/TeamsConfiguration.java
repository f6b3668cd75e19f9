package io.github.probity.bot.teams;

import io.github.probity.bot.conversation.Conversations;
import io.github.probity.bot.conversation.Seal;
import io.github.probity.bot.people.People;
import io.github.probity.bot.screening.BotMessages;
import io.github.probity.bot.teams.card.CardWords;
import io.github.probity.bot.teams.card.Cards;
import io.github.probity.bot.teams.card.KeptCards;
import io.github.probity.bot.teams.connector.TeamsAdapter;
import io.github.probity.bot.teams.inbox.Inbox;
import io.github.probity.bot.teams.outbox.AddressBook;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Puts the channel together. */
@Configuration(proxyBeanMethods = false)
class TeamsConfiguration {

    @Bean
    CardWords teamsWords(MessageSource messages) {
        return new CardWords(messages);
    }

    @Bean
    KeptCards teamsKeptCards(JdbcClient jdbc, Seal seal, JsonMapper json, Clock clock) {
        return new KeptCards(jdbc, seal, json, clock);
    }

    @Bean
    Cards teamsCards(CardWords words, @Value("${probity.public-url:}") String address) {
        return new Cards(words, trimmed(address));
    }

    @Bean
    Replies teamsReplies(Cards cards, KeptCards kept, CardWords words) {
        return new Replies(cards, kept, words);
    }

    @Bean
    Hearing teamsHearing(People people, Clock clock) {
        return new Hearing(people, clock);
    }

    @Bean
    CardPresses teamsPresses(
            Hearing hearing, Conversations conversations, Replies replies, KeptCards kept, CardWords words) {
        return new CardPresses(hearing, conversations, replies, kept, words);
    }

    @Bean
    Invokes teamsInvokes(CardPresses presses, ClauseSearch search, MessageReports reports, CardWords words) {
        return new Invokes(presses, search, reports, words);
    }

    @Bean
    Overheard teamsOverheard(BotMessages messages, Hearing hearing, Clock clock) {
        return new Overheard(messages, hearing, clock);
    }

    @Bean
    TeamsBot teamsBot(
            AddressBook addresses,
            Overheard overheard,
            Hearing hearing,
            Conversations conversations,
            Replies replies,
            CardWords words,
            Invokes invokes,
            Typing typing) {
        return new TeamsBot(
                new Whereabouts(addresses),
                overheard,
                hearing,
                conversations,
                replies,
                new Welcome(words),
                invokes,
                typing);
    }

    @Bean
    Typing teamsTyping(TeamsAdapter adapter, TeamsSettings settings) {
        return new Typing(adapter, settings.typingAfter());
    }

    @Bean
    Inbox teamsInbox(JdbcClient jdbc, Clock clock, TeamsAdapter adapter, TeamsBot bot) {
        return new Inbox(jdbc, clock, new TeamsWork(adapter, bot));
    }

    @Bean
    TeamsDoor teamsDoor(TeamsAdapter adapter, TeamsBot bot, Invokes invokes, Inbox inbox, TeamsSettings settings) {
        return new TeamsDoor(adapter, bot, invokes, inbox, settings.invokeLimit());
    }

    private static @Nullable String trimmed(String address) {
        return address.isBlank() ? null : address.replaceAll("/+$", "");
    }
}

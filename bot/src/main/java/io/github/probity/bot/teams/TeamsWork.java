package io.github.probity.bot.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.builder.Bot;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.Activity;
import io.github.probity.bot.teams.connector.TeamsAdapter;
import io.github.probity.bot.teams.inbox.Letter;
import io.github.probity.bot.teams.inbox.Unanswered;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Answers letters: has the bot take its turn. */
final class TeamsWork implements Consumer<Letter> {

    private final ObjectMapper json = new JacksonAdapter().serializer();
    private final TeamsAdapter adapter;
    private final Bot bot;

    TeamsWork(TeamsAdapter adapter, Bot bot) {
        this.adapter = adapter;
        this.bot = bot;
    }

    @Override
    public void accept(Letter letter) {
        try {
            adapter.turn(parse(letter), bot).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private Activity parse(Letter letter) {
        try {
            return json.readValue(letter.body(), Activity.class);
        } catch (JsonProcessingException impossible) {
            throw Unanswered.forGood("an activity that could be read when it came cannot be read now");
        }
    }
}

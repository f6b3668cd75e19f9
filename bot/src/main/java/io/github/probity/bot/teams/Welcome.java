package io.github.probity.bot.teams;

import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.teams.card.CardWords;
import java.util.Locale;
import java.util.Set;

/** What Probity says of itself: when it comes into a conversation, and to those who ask for help. */
final class Welcome {

    private static final Set<String> HELP = Set.of("help", "cymorth", "?");

    private final CardWords words;

    Welcome(CardWords words) {
        this.words = words;
    }

    boolean isAskedFor(String text) {
        return HELP.contains(text.toLowerCase(Locale.ROOT));
    }

    Reply to(Locale locale) {
        return Reply.of(
                new Part.Heading(words.say("welcome", locale)),
                new Part.Words(words.say("welcome.what", locale)),
                new Part.Words(words.say("welcome.examples", locale)),
                new Part.Words(words.say("welcome.where", locale)));
    }

    /** For a message without words, such as a picture or the bare mention of the bot's name. */
    Reply toSilence(Locale locale) {
        return Reply.of(new Part.Words(words.say("no-words", locale)));
    }
}

package io.github.probity.bot.conversation;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing said to Probity.
 *
 * @param id the channel's id of this message; the same id again in the same conversation is the same message delivered
 *     twice, and gets the same reply
 * @param channel it came by
 * @param conversation the channel's id of the conversation
 * @param speaker who said it
 * @param text as typed, without markup or the mention of the bot; for a choice, the words on the button
 * @param at when it was said
 * @param locale the language to reply in
 * @param chosen what was chosen, when it is a choice and no free text
 */
public record Utterance(
        String id,
        Channel channel,
        String conversation,
        Speaker speaker,
        String text,
        Instant at,
        Locale locale,
        @Nullable Chosen chosen) {

    Utterance saying(String words) {
        return new Utterance(id, channel, conversation, speaker, words, at, locale, chosen);
    }

    Utterance choosing(Chosen choice) {
        return new Utterance(id, channel, conversation, speaker, text, at, locale, choice);
    }
}

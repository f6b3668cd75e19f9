package io.github.probity.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.RoleTypes;
import io.github.probity.bot.conversation.Channel;
import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Speaker;
import io.github.probity.bot.conversation.Utterance;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.teams.card.Press;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns activities into utterances. */
final class Hearing {

    static final Channel TEAMS = new Channel("teams", true, Duration.ofMinutes(10));

    private static final Locale WELSH = Locale.forLanguageTag("cy-GB");
    private static final String BOTS = "28:";

    private final People people;
    private final Clock clock;

    Hearing(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Whether a message is meant for Probity: said to it alone, with its name, or by a button; and not by another bot. */
    boolean isForUs(Activity message) {
        return !isBot(message.getFrom())
                && (isPersonal(message)
                        || SpokenText.mentionsBot(message)
                        || pressed(message).isPresent());
    }

    /** The button that was pressed, on a client that sends presses as messages. */
    Optional<Press> pressed(Activity message) {
        return Press.read(message.getValue());
    }

    Utterance said(Activity message) {
        return utterance(message, SpokenText.of(message), null);
    }

    Utterance chosen(Activity activity, Press press) {
        return utterance(activity, press.label(), press.chosen());
    }

    /** Welsh to those who use Teams in Welsh, English to all others. */
    static Locale language(Activity activity) {
        String locale = activity.getLocale();
        return locale != null && locale.toLowerCase(Locale.ROOT).startsWith("cy") ? WELSH : Locale.UK;
    }

    private Utterance utterance(Activity activity, String text, @Nullable Chosen chosen) {
        OffsetDateTime sent = activity.getTimestamp();
        Instant at = sent == null ? clock.instant() : sent.toInstant();
        return new Utterance(
                Optional.ofNullable(activity.getId()).orElse(""),
                TEAMS,
                activity.getConversation().getId(),
                speaker(activity.getFrom()),
                text,
                at,
                language(activity),
                chosen);
    }

    Speaker speaker(@Nullable ChannelAccount from) {
        if (from == null) {
            return new Speaker("", "", Person.Kind.STAFF);
        }
        String id = Optional.ofNullable(from.getAadObjectId())
                .or(() -> Optional.ofNullable(from.getId()))
                .orElse("");
        return new Speaker(id, Optional.ofNullable(from.getName()).orElse(""), kind(id));
    }

    private Person.Kind kind(String id) {
        return people.person(id).map(Person::kind).orElse(Person.Kind.STAFF);
    }

    static boolean isPersonal(Activity activity) {
        String kind = activity.getConversation().getConversationType();
        return kind == null ? !activity.getConversation().isGroup() : kind.equals("personal");
    }

    /** Whether an account is on a list that an activity may or may not have. */
    static boolean isAmong(@Nullable List<ChannelAccount> members, @Nullable ChannelAccount account) {
        return members != null
                && account != null
                && members.stream()
                        .anyMatch(member ->
                                member.getId() != null && member.getId().equals(account.getId()));
    }

    static boolean isBot(@Nullable ChannelAccount from) {
        return from != null
                && (from.getRole() == RoleTypes.BOT
                        || from.getId() != null && from.getId().startsWith(BOTS));
    }
}

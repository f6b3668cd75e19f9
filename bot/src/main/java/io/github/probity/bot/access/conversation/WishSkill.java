package io.github.probity.bot.access.conversation;

import io.github.probity.bot.access.RequestDesk;
import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.Skill;
import io.github.probity.bot.conversation.Turn;
import io.github.probity.bot.conversation.Utterance;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens the right form for "I need WhatsApp for the flood team until March", and lists what somebody waits for. */
@Component
@Order(120)
class WishSkill implements Skill {

    private static final Pattern WAITING = Pattern.compile(
            "\\W*(?:what am i waiting for|what(?: is|'s|’s) (?:happening|happened) (?:to|with) my requests?|(?:show |list )?my requests"
                    + "|where (?:is|are) my requests?|am beth (?:yr )?(?:ydw|rydw) i(?:'n|’n| yn) aros|fy ngheisiadau)\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 100;

    private final Kinds kinds;
    private final RequestDesk desk;
    private final AccessReplies replies;
    private final People people;
    private final WorkingDays days;

    WishSkill(Kinds kinds, RequestDesk desk, AccessReplies replies, People people, WorkingDays days) {
        this.kinds = kinds;
        this.desk = desk;
        this.replies = replies;
        this.people = people;
        this.days = days;
    }

    @Override
    public boolean takes(Turn turn) {
        return turn.utterance().chosen() == null
                && (asksWhatWaits(turn.utterance()) || wish(turn.utterance()).isPresent());
    }

    private static boolean asksWhatWaits(Utterance said) {
        return said.text().length() <= LONGEST && WAITING.matcher(said.text()).matches();
    }

    private Optional<Wish> wish(Utterance said) {
        return Wish.in(said.text(), kinds.all(), days.today());
    }

    @Override
    public Reply answer(Turn turn) {
        Utterance said = turn.utterance();
        Locale locale = said.locale();
        if (asksWhatWaits(said)) {
            Optional<Person> person = people.person(said.speaker().id());
            return person.map(one -> replies.waits(desk.of(one), locale))
                    .orElseGet(() -> replies.say("access.chat.stranger", locale));
        }
        Wish wish = wish(said).orElseThrow();
        return replies.form(wish.kind(), understood(wish, said.text()), wish.until(), locale);
    }

    private static Map<String, String> understood(Wish wish, String words) {
        Map<String, String> understood = new LinkedHashMap<>();
        if (wish.kind().code().equals("chat-app")) {
            understood.put("app", words.toLowerCase(Locale.ROOT).contains("whatsapp") ? "WhatsApp" : "");
        }
        if (!wish.purpose().isEmpty()) {
            understood.put(Kind.PURPOSE, wish.purpose());
        }
        if (wish.until() != null) {
            understood.put(Kind.UNTIL, wish.until().toString());
        }
        understood.values().removeIf(String::isEmpty);
        return understood;
    }
}

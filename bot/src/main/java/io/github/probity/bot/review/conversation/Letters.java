package io.github.probity.bot.review.conversation;

import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Languages;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.review.Action;
import io.github.probity.bot.review.Case;
import io.github.probity.bot.review.Gravity;
import io.github.probity.bot.review.Told;
import io.github.probity.bot.review.Word;
import io.github.probity.bot.review.WordWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people are told of their own. It says the clause and the way to appeal, and repeats nothing of what was sent. */
@Component
class Letters implements WordWriter {

    private final Told told;
    private final Say say;
    private final Languages languages;

    @Autowired
    Letters(Told told, MessageSource messages, Languages languages) {
        this(told, new Say(messages, Locale.UK), languages);
    }

    private Letters(Told told, Say say, Languages languages) {
        this.told = told;
        this.say = say;
        this.languages = languages;
    }

    @Override
    public Reply write(Word word) {
        Say theirs = say.in(languages.of(word.recipient()));
        return new Letters(told, theirs, languages).written(word);
    }

    private Reply written(Word word) {
        return switch (word.occasion()) {
            case SENDER_DECIDED -> decided(about(word));
            case SENDER_APPEAL_UPHELD -> brief("letter.appeal-upheld", about(word));
            case SENDER_APPEAL_REFUSED -> brief("letter.appeal-refused", about(word));
            case MANAGER_TOLD -> manager("letter.manager", about(word));
            case MANAGER_CORRECTED -> manager("letter.manager-corrected", about(word));
            case CONTACT_CONCERN -> concern(about(word));
            case OFFICE_TOLD,
                    OFFICE_CORRECTED,
                    DISCIPLINE_OPENED,
                    REPRESENTATIVE_OPENED,
                    MEMBER_REVIEW_OPENED,
                    MEMBER_REVIEW_CLOSED,
                    STANDARDS_OPENED,
                    POLICE_OPENED,
                    POLICE_CLOSED -> new OfficeLetters(told, say).write(word);
            case DESK_INCIDENT ->
                Reply.of(
                        say.heading("letter.incident"),
                        say.words("letter.incident.next", Objects.requireNonNull(word.reference())),
                        new Part.Link(say.text("letter.open.desk"), "/console/it-desk"));
        };
    }

    private Case about(Word word) {
        return told.about(Objects.requireNonNull(word.about()));
    }

    private Reply decided(Case about) {
        boolean serious = about.ruling().outcome() == Gravity.SERIOUS;
        List<Part> parts = new ArrayList<>();
        parts.add(say.heading("letter.decided"));
        parts.add(say.words(
                serious ? "letter.decided.serious" : "letter.decided.minor",
                say.day(about.origin().sentAt())));
        Quotation clause = about.ruling().clause();
        if (clause != null) {
            parts.add(clause);
        }
        if (about.ruling().has(Action.BLOCK)) {
            parts.add(say.words("letter.decided.blocked"));
        } else if (about.ruling().has(Action.ASK_MEND)) {
            parts.add(say.words("letter.decided.ask"));
        }
        parts.add(who(about));
        parts.add(factsWithTheLastDay(about));
        parts.add(new Part.Actions(say.text("letter.decided.appeal"), List.of(appeal(about))));
        parts.add(held());
        return new Reply(parts, true);
    }

    /** Whoever else learns of it is named to the sender by office. */
    private Part.Words who(Case about) {
        Stream<String> name = told.nameSeen(about).map(seen -> "letter.decided.name." + seen).stream();
        Stream<String> others = told.others(about).stream().map(one -> "letter.decided.who." + one);
        return new Part.Words(Stream.concat(name, others).map(say::text).collect(Collectors.joining(" ")));
    }

    private Part.Facts facts(Case about) {
        return new Part.Facts(List.of(say.fact("letter.case", Long.toString(about.id()))));
    }

    private Part.Facts factsWithTheLastDay(Case about) {
        List<Part.Fact> facts = new ArrayList<>(facts(about).facts());
        told.appealEnds(about).ifPresent(until -> facts.add(say.fact("letter.until", say.day(until))));
        return new Part.Facts(facts);
    }

    private Part.Offer appeal(Case about) {
        return new Part.Offer(say.text("appeal.offer"), null, new Chosen(AppealSkill.ASK, Long.toString(about.id())));
    }

    private Reply brief(String key, Case about) {
        return Reply.of(say.heading(key), say.words(key + ".next"), facts(about), held());
    }

    private Part.Link held() {
        return new Part.Link(say.text("letter.open.held"), "/console/held");
    }

    private Reply manager(String key, Case about) {
        String name = say.named(told, about);
        List<Part> parts = new ArrayList<>();
        parts.add(say.heading(key));
        parts.add(say.words(key + ".next", name, say.day(about.origin().sentAt())));
        Quotation clause = about.ruling().clause();
        if (clause != null) {
            parts.add(clause);
        }
        parts.add(facts(about));
        return new Reply(parts, true);
    }

    private Reply concern(Case about) {
        return Reply.of(
                say.heading("letter.concern." + about.route().code()),
                say.words("letter.concern.next", Long.toString(about.id())),
                new Part.Link(say.text("letter.open.concern"), "/console/concerns/" + about.id()));
    }
}

package io.github.probity.bot.access.conversation;

import io.github.probity.bot.access.register.RegisterSearch;
import io.github.probity.bot.access.register.RegisterSearch.Filter;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.Skill;
import io.github.probity.bot.conversation.Turn;
import io.github.probity.bot.conversation.Utterance;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Answers "who may post on the libraries' Facebook?" from the register, to those who may read it. */
@Component
@Order(125)
class RegisterSkill implements Skill {

    private static final Pattern WHO = Pattern.compile(
            "\\W*(?:who (?:may|can|is allowed to|has access to|uses?|posts? (?:on|to))|pwy (?:gaiff|all|sydd â mynediad at))\\s+(.{2,150})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> FILLING = Set.of(
            "post",
            "use",
            "access",
            "to",
            "on",
            "the",
            "our",
            "a",
            "an",
            "in",
            "for",
            "with",
            "account",
            "have",
            "be",
            "page",
            "s",
            "ddefnyddio",
            "bostio",
            "ar",
            "y",
            "yr",
            "ein");

    private final RegisterSearch search;
    private final AccessReplies replies;
    private final People people;

    RegisterSkill(RegisterSearch search, AccessReplies replies, People people) {
        this.search = search;
        this.replies = replies;
        this.people = people;
    }

    /** Only of those who may read the register: to everybody else it is a question to the policy. */
    @Override
    public boolean takes(Turn turn) {
        Utterance said = turn.utterance();
        return said.chosen() == null
                && WHO.matcher(said.text()).matches()
                && reader(said).isPresent();
    }

    private Optional<Person> reader(Utterance said) {
        return people.person(said.speaker().id()).filter(RegisterSearch::mayRead);
    }

    @Override
    public Reply answer(Turn turn) {
        Utterance said = turn.utterance();
        Matcher who = WHO.matcher(said.text());
        String things = who.matches() ? things(who.group(1)) : "";
        return replies.users(
                search.find(
                                new Filter(things, "", "active", ""),
                                null,
                                reader(said).orElseThrow())
                        .entries(),
                said.locale());
    }

    /** The words that name something, in the form in which a plural or a genitive is found as well. */
    private static String things(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !FILLING.contains(word))
                .map(word -> word.length() > 5 && word.endsWith("ies") ? word.substring(0, word.length() - 3) : word)
                .collect(Collectors.joining(" "));
    }
}

package io.github.probity.bot.access.register;

import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.people.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds entries. Each page is found from where the last one ended, so that the thousandth is as fast as the first. */
@Service
public class RegisterSearch {

    /** Entries to a page. */
    public static final int PAGE = 50;

    private static final int ENDING_SOON_DAYS = 30;
    private static final int FETCH = 1_000;
    private static final int MOST_WORDS = 8;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final JdbcClient jdbc;
    private final WorkingDays days;

    RegisterSearch(JdbcClient jdbc, WorkingDays days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * What to find; empty fields leave it open.
     *
     * @param words beginnings of words in the name, department, thing or purpose
     * @param state a standing's code, {@code ending} for what ends within 30 days, or {@code unanswered} for what nobody
     *     has said they still need
     */
    public record Filter(String words, String kind, String state, String department) {

        public static Filter all() {
            return new Filter("", "", "", "");
        }
    }

    /** @param next what to ask for to see more; null if there is no more */
    public record Found(List<Entry> entries, @Nullable Long next) {}

    /** Newest first. */
    @Transactional(readOnly = true)
    public Found find(Filter filter, @Nullable Long before, Person reader) {
        Question question = question(filter, before, reader);
        List<Entry> found = jdbc.sql(
                        "select * from register_entry" + question.where() + " order by id desc limit " + (PAGE + 1))
                .params(question.values())
                .query(EntryRow::entry)
                .list();
        boolean more = found.size() > PAGE;
        List<Entry> page = more ? found.subList(0, PAGE) : found;
        return new Found(page, more ? page.get(PAGE - 1).id() : null);
    }

    /** Hands out all of them, newest first, few in memory at once. */
    @Transactional(readOnly = true)
    public void each(Filter filter, Person reader, Consumer<Entry> taker) {
        Question question = question(filter, null, reader);
        jdbc.sql("select * from register_entry" + question.where() + " order by id desc")
                .params(question.values())
                .withFetchSize(FETCH)
                .query(row -> {
                    taker.accept(EntryRow.entry(row, 0));
                });
    }

    /** The departments that there are entries of. */
    public List<String> departments() {
        return jdbc.sql("""
                with recursive one as (
                    (select department from register_entry order by department limit 1)
                    union all
                    select (select e.department from register_entry e where e.department > one.department
                        order by e.department limit 1) from one where one.department is not null)
                select department from one where department <> ''
                """).query(String.class).list();
    }

    /** Whether the person may read all of the register but what is restricted. */
    public static boolean mayRead(Person person) {
        return EntryRules.isReader(person);
    }

    private record Question(List<String> conditions, Map<String, Object> values) {

        String where() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        void add(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private Question question(Filter filter, @Nullable Long before, Person reader) {
        Question question = new Question(new ArrayList<>(), new HashMap<>());
        if (!EntryRules.isConfidant(reader)) {
            question.conditions().add("not restricted");
        }
        if (before != null) {
            question.add("id < :before", "before", before);
        }
        if (!filter.kind().isEmpty()) {
            question.add("kind = :kind", "kind", filter.kind());
        }
        if (!filter.department().isEmpty()) {
            question.add("department = :department", "department", filter.department());
        }
        String words = words(filter.words());
        if (!words.isEmpty()) {
            question.add("words @@ to_tsquery('simple', :words)", "words", words);
        }
        state(filter.state(), question);
        return question;
    }

    private void state(String state, Question question) {
        switch (state) {
            case "" -> {}
            case "ending" -> {
                question.conditions().add("ended_at is null and until >= :today and until <= :soon");
                question.values().put("today", days.today());
                question.values().put("soon", days.today().plusDays(ENDING_SOON_DAYS));
            }
            case "unanswered" -> question.conditions().add("state = 'active' and asked_on is not null");
            default -> question.add("state = :state", "state", state);
        }
    }

    /** All of the words, each as the beginning of one; nothing in them is an operator. */
    private static String words(String typed) {
        return NO_WORD.splitAsStream(typed)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}

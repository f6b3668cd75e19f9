package io.github.probity.bot.access;

import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.running.RunningProbity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sends requests and answers them, as pages and cards do. */
public final class Asking {

    private static final RunningProbity PROBITY = RunningProbity.get();

    private Asking() {}

    public static Form chatApp(LocalDate until) {
        return new Form(Map.of(
                "app", "WhatsApp",
                "purpose", "Flood team out of hours",
                "members", "Flood wardens",
                "not-discussed", "Anything about residents",
                "records", "Copied to the team folder each Friday",
                "until", until.toString()));
    }

    public static Form chatApp() {
        return chatApp(LocalDate.now(WorkingDays.LONDON).plusDays(60));
    }

    public static Kind kind(String code) {
        return PROBITY.bean(Kinds.class).get(code);
    }

    public static long sent(String kind, Form form, Person by) {
        Sending sending = PROBITY.bean(Requests.class)
                .send(kind(kind), form, by, UUID.randomUUID().toString());
        if (sending instanceof Sending.Sent sent) {
            return sent.id();
        }
        throw new AssertionError(sending.toString());
    }

    static Request request(long id) {
        return PROBITY.bean(RequestTable.class).find(id).orElseThrow();
    }

    public static Optional<Refusal> agree(long id, Person by, String... words) {
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            filled.put(words[i], words[i + 1]);
        }
        return PROBITY.bean(Decisions.class).answer(id, request(id).stage(), Answer.AGREE, new Form(filled), "", by);
    }

    public static Optional<Refusal> say(Answer answer, long id, Stage at, String note, Person by) {
        return PROBITY.bean(Decisions.class).answer(id, at, answer, Form.empty(), note, by);
    }
}

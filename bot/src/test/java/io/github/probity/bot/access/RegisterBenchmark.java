package io.github.probity.bot.access;

import io.github.probity.bot.access.register.Course;
import io.github.probity.bot.access.register.Recertification;
import io.github.probity.bot.access.register.RegisterSearch;
import io.github.probity.bot.access.register.RegisterSearch.Filter;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.running.RunningProbity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures a register of 100,000 entries: searches and filters, the nightly question, the lapse of a thousand entries at
 * midnight, and answers to requests. Run by hand: it is a program and no test.
 */
final class RegisterBenchmark {

    private static final int ENTRIES = 100_000;
    private static final int ROUNDS = 40;

    private final RunningProbity probity = RunningProbity.get();
    private final JdbcClient jdbc = probity.bean(JdbcClient.class);
    private final RegisterSearch search = probity.bean(RegisterSearch.class);
    private final Person reader = Staff.communicationsManager();

    private RegisterBenchmark() {}

    public static void main(String[] args) {
        RegisterBenchmark benchmark = new RegisterBenchmark();
        benchmark.fill();
        benchmark.searches();
        benchmark.answers();
        benchmark.night();
        System.exit(0);
    }

    private void fill() {
        jdbc.sql("""
                insert into register_entry (version, source, kind, person, name, department, what, purpose, conditions,
                    granted_by, starts, until, state, restricted, reminded, review_on, entered_at, ended_at)
                select 1, '', (array['chat-app','social-account','mobile-device','blocked-site','anything'])[1 + n % 5],
                    'person-' || n % 12000, (array['Alys','Bryn','Carys','Dewi','Elin','Farah','Gwil','Hana'])[1 + n % 8]
                        || ' ' || (array['Abernant','Bwlchgwyn','Cwmdare','Dolgarrog','Eglwysbach'])[1 + n % 5] || n % 997,
                    'Department ' || n % 40,
                    (array['WhatsApp','Facebook page','smartphone','www.example.org','Mapping'])[1 + n % 5] || ' ' || n % 300,
                    'Purpose number ' || n % 5000, '', '{}', current_date - n % 900,
                    case when n % 4 = 0 then null else current_date + n % 700 end,
                    case when n % 10 < 7 then 'active' else 'ended' end, false, 2147483647,
                    current_date + 30 - n % 60, now(), case when n % 10 < 7 then null else now() end
                from generate_series(1, :entries) as n
                """).param("entries", ENTRIES).update();
        jdbc.sql("analyze").update();
    }

    private void searches() {
        List<Filter> filters = List.of(
                Filter.all(),
                new Filter("alys", "", "", ""),
                new Filter("carys cwmdare12", "", "", ""),
                new Filter("purpose 4999", "", "", ""),
                new Filter("nothinglikethis", "", "", ""),
                new Filter("what", "chat-app", "active", "Department 7"),
                new Filter("", "social-account", "", ""),
                new Filter("", "", "ending", ""),
                new Filter("", "", "unanswered", ""),
                new Filter("face", "", "ended", ""),
                new Filter("", "", "active", "Department 39"));
        List<Long> all = new ArrayList<>();
        for (Filter filter : filters) {
            List<Long> times = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                times.add(time(() -> search.find(filter, null, reader)));
                times.add(time(() -> search.find(filter, (long) ENTRIES / 2, reader)));
            }
            System.out.printf("%-70s p95 %5.1f ms%n", filter, part(times, 0.95));
            all.addAll(times);
        }
        System.out.printf(
                "all searches: median %.1f, p95 %.1f, p99 %.1f ms%n", part(all, 0.5), part(all, 0.95), part(all, 0.99));
        System.out.printf("departments: %.1f ms%n", time(search::departments) / 1e6);
    }

    private void answers() {
        List<Long> times = new ArrayList<>();
        for (int n = 0; n < 300; n++) {
            long id = Asking.sent("chat-app", Asking.chatApp(), Staff.socialWorker());
            times.add(time(() -> Asking.agree(id, Staff.teamManager())));
            times.add(time(() -> Asking.agree(id, Staff.headOfService())));
            times.add(time(() -> Asking.agree(id, Staff.informationGovernanceOfficer())));
        }
        System.out.printf("answers to requests: median %.1f, p99 %.1f ms%n", part(times, 0.5), part(times, 0.99));
    }

    private void night() {
        int[] asked = new int[1];
        long night = time(() -> asked[0] = probity.bean(Recertification.class).ask());
        System.out.printf("recertification of %d entries: %.1f s%n", asked[0], night / 1e9);
        jdbc.sql(
                        "update register_entry set until = starts where id in"
                                + " (select id from register_entry where state = 'active' and starts < current_date limit 1000)")
                .update();
        int[] lapsed = new int[1];
        long lapse = time(() -> lapsed[0] = probity.bean(Course.class).lapse());
        System.out.printf("lapse of %d entries: %.1f s%n", lapsed[0], lapse / 1e9);
        System.out.println("took " + Duration.ofNanos(night + lapse));
    }

    private static long time(Runnable what) {
        long begin = System.nanoTime();
        what.run();
        return System.nanoTime() - begin;
    }

    private static double part(List<Long> times, double part) {
        Long[] sorted = times.toArray(Long[]::new);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))] / 1e6;
    }
}

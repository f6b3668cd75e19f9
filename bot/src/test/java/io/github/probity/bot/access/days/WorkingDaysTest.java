package io.github.probity.bot.access.days;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.running.SetClock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "england-and-wales, 2026-12-23, 2026-12-30, 3",
        "scotland, 2026-12-31, 2027-01-05, 1",
        "northern-ireland, 2027-07-09, 2027-07-13, 1",
        "scotland, 2027-07-09, 2027-07-13, 2",
        "england-and-wales, 2027-03-25, 2027-03-30, 1",
        "england-and-wales, 2027-03-30, 2027-03-25, 0"
    })
    void weekendsAndTheNationsBankHolidaysAreNoWorkingDays(String nation, LocalDate first, LocalDate last, long days) {
        assertThat(at("2026-11-25T12:00:00Z", nation).between(first, last)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-27T23:59:59Z, 2027-03-27",
        "2027-03-28T22:59:59Z, 2027-03-28",
        "2027-03-28T23:00:00Z, 2027-03-29",
        "2026-10-25T23:59:59Z, 2026-10-25",
        "2026-10-24T23:00:00Z, 2026-10-25"
    })
    void theDayIsThatOfLondonOnBothSidesOfTheChangesOfSummerTime(String now, LocalDate day) {
        assertThat(at(now, "england-and-wales").today()).isEqualTo(day);
    }

    @Test
    void nobodyIsSpokenToUnaskedInTheNightOrOnAHoliday() {
        assertThat(at("2027-03-30T06:59:00Z", "england-and-wales").isWorkingTime())
                .isFalse();
        assertThat(at("2027-03-30T07:00:00Z", "england-and-wales").isWorkingTime())
                .isTrue();
        assertThat(at("2027-03-29T10:00:00Z", "england-and-wales").isWorkingTime())
                .isFalse();
        assertThat(at("2027-03-29T10:00:00Z", "scotland").isWorkingTime()).isTrue();
    }

    private static WorkingDays at(String now, String nation) {
        return new WorkingDays(new ClassPathResource("access/bank-holidays.csv"), nation, new SetClock(now));
    }
}

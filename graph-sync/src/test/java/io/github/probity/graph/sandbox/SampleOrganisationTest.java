package io.github.probity.graph.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleOrganisationTest {

    private final SampleOrganisation council = SampleOrganisation.wexcombe();

    @Test
    void everyManagerAndMemberIsThere() {
        assertThat(council.users())
                .flatExtracting(user -> Json.text(user, "manager").stream().toList())
                .allMatch(id -> council.user((String) id).isPresent());
        assertThat(council.groups())
                .flatExtracting(group -> Json.texts(group, "members"))
                .allMatch(
                        id -> council.user(id).isPresent() || council.group(id).isPresent());
    }

    @Test
    void everybodyOnTheStaffReportsToTheChiefExecutive() {
        for (var user : council.users()) {
            var top = user;
            var seen = new HashSet<JsonObject>();
            while (Json.text(top, "manager").isPresent()) {
                assertThat(seen.add(top)).as("circle at %s", top).isTrue();
                top = council.user(Json.text(top, "manager").get()).orElseThrow();
            }
            if (Json.text(user, "employeeId").isPresent()) {
                assertThat(Json.text(top, "jobTitle")).contains("Chief Executive");
            }
        }
    }

    @Test
    void whoLeadsSomebodyIsALineManagerAndNobodyElseIs() {
        var leaders = council.users().stream()
                .flatMap(user -> Json.text(user, "manager").stream())
                .toList();
        var lineManagers = council.groups().stream()
                .filter(group -> Json.text(group, "displayName")
                        .filter("Line managers"::equals)
                        .isPresent())
                .flatMap(group -> Json.texts(group, "members").stream())
                .toList();

        assertThat(lineManagers).hasSameElementsAs(leaders).doesNotHaveDuplicates();
    }

    /** Reserved for fiction: example domains (RFC 2606) and Ofcom's drama numbers. */
    @Test
    void noAddressOrNumberCanBelongToAnybody() {
        for (var user : council.users()) {
            assertThat(Json.text(user, "mail")).get().asString().endsWith(".example");
            assertThat(Stream.concat(
                            Json.texts(user, "businessPhones").stream(), Json.text(user, "mobilePhone").stream()))
                    .allMatch(number -> number.startsWith("01632 960") || number.startsWith("07700 900"));
        }
    }
}

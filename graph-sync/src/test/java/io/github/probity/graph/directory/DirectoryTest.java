package io.github.probity.graph.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.client.GraphSettings;
import io.github.probity.graph.directory.ManagerChain.End;
import io.github.probity.graph.sandbox.GraphSandbox;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private final GraphSandbox graph = GraphSandbox.start();
    private final GraphConnection connection = new GraphConnection(GraphSettings.sandbox(graph.baseUrl()));
    private final Directory directory = new Directory(connection, DirectorySettings.usual(), Clock.systemUTC());

    @AfterEach
    void close() {
        connection.close();
        graph.close();
    }

    @Test
    void givesEverybodyOfTheSampleOrganisationByName() {
        assertThat(directory.people())
                .hasSize(66)
                .extracting(Person::displayName)
                .contains("Nia Brwynog");
        assertThat(directory.people())
                .extracting(Person::displayName)
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void carriesEveryPropertyOfAPerson() {
        var officer = named("Alun Rhosgochan");

        assertThat(officer.mail()).isEqualTo("alun.rhosgochan@wexcombe.example");
        assertThat(officer.signInName()).isEqualTo("alun.rhosgochan@wexcombe.example");
        assertThat(officer.jobTitle()).isEqualTo("Information Governance Officer");
        assertThat(officer.department()).isEqualTo("Legal and Democratic Services");
        assertThat(officer.office()).isEqualTo("Guildhall, Floor 2");
        assertThat(officer.managerId()).isEqualTo(named("Priyanka Deshvalkar").id());
        assertThat(officer.enabled()).isTrue();
        assertThat(officer.kind()).isEqualTo(PersonKind.STAFF);
        assertThat(officer.language()).isEqualTo("cy-GB");
        assertThat(directory.person(officer.id())).contains(officer);
        assertThat(directory.person("nobody")).isEmpty();
    }

    @Test
    void knowsWhoseAccountIsSwitchedOff() {
        assertThat(directory.people())
                .filteredOn(person -> !person.enabled())
                .extracting(Person::displayName)
                .containsExactly("Liam Fennellane");
    }

    @Test
    void tellsElectedMembersAndThirdPartiesFromStaff() {
        assertThat(directory.people())
                .filteredOn(person -> person.kind() == PersonKind.ELECTED_MEMBER)
                .hasSize(9)
                .allMatch(person -> person.displayName().startsWith("Cllr "));
        assertThat(directory.people())
                .filteredOn(person -> person.kind() == PersonKind.THIRD_PARTY)
                .extracting(Person::displayName)
                .containsExactly("Callum Braithmoor", "Orla Knockbracken");
    }

    @Test
    void followsTheManagersToTheTop() {
        var chain = directory.managersOf(named("Zofia Lipnicka-Borowy").id());

        assertThat(chain.managers())
                .extracting(Person::displayName)
                .containsExactly("Tom Hebblerigg", "Nia Brwynog", "Oluwaseun Adebisike", "Rhiannon Talgarth");
        assertThat(chain.end()).isEqualTo(End.TOP);
        assertThat(directory.managersOf("nobody").managers()).isEmpty();
    }

    @Test
    void givesEachOfACircleOfManagersOnce() {
        var director = named("Oluwaseun Adebisike").id();
        graph.organisation()
                .change(
                        named("Rhiannon Talgarth").id(),
                        "manager",
                        named("Nia Brwynog").id());
        directory.refresh();

        var fromWithin = directory.managersOf(director);
        var fromBelow = directory.managersOf(named("Tom Hebblerigg").id());

        assertThat(fromWithin.managers())
                .extracting(Person::displayName)
                .containsExactly("Rhiannon Talgarth", "Nia Brwynog");
        assertThat(fromBelow.managers()).hasSize(3).doesNotHaveDuplicates();
        assertThat(List.of(fromWithin.end(), fromBelow.end())).containsOnly(End.CIRCLE);
    }

    @Test
    void endsAtSomebodyWhoseManagerHasLeft() {
        graph.organisation().remove(named("Nia Brwynog").id());
        directory.refresh();

        var chain = directory.managersOf(named("Zofia Lipnicka-Borowy").id());

        assertThat(chain.managers()).extracting(Person::displayName).containsExactly("Tom Hebblerigg");
        assertThat(chain.end()).isEqualTo(End.TOP);
    }

    @Test
    void givesDirectReports() {
        assertThat(directory.directReportsOf(named("Farida Noorzamani").id()))
                .extracting(Person::displayName)
                .containsExactly("Joe Thwaitegarth", "Ngozi Umeanachike");
        assertThat(directory.directReportsOf(named("Joe Thwaitegarth").id())).isEmpty();
    }

    @Test
    void givesDepartmentsWithTheirPeople() {
        assertThat(directory.departments())
                .extracting(Department::name)
                .contains("Communications", "Children's Services", "Elected Members")
                .isSorted();
        assertThat(directory.departments())
                .filteredOn(department -> department.name().equals("Communications"))
                .flatExtracting(Department::people)
                .hasSize(6);
    }

    @Test
    void findsMembersThroughGroupsWithinAGroup() {
        assertThat(directory.membersOf("Probity policy editors"))
                .extracting(Person::displayName)
                .containsExactly("Nia Brwynog", "Priyanka Deshvalkar");
        assertThat(directory.membersOf("Probity approvers"))
                .extracting(Person::displayName)
                .contains("Owain Tregaronfa", "Farida Noorzamani")
                .hasSize(16);
    }

    @Test
    void aGroupThatIsNotThereHasNoMembers() {
        assertThat(directory.membersOf("O'Nobody's friends")).isEmpty();
    }

    private Person named(String name) {
        return directory.people().stream()
                .filter(person -> person.displayName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

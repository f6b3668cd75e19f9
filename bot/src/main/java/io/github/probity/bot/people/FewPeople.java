package io.github.probity.bot.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Seven invented people, one of each role and one without. */
@Component
final class FewPeople implements People {

    private static final List<Person> EVERYONE = List.of(
            person("1", "Anwen Pritchard", "Social Worker", "Adult Services"),
            person("2", "Dafydd Okafor", "Information Governance Manager", "Legal Services", Role.POLICY_EDITOR),
            person("3", "Elin Marsh", "Conduct Officer", "Human Resources", Role.REVIEWER),
            person("4", "Farah Quick", "Head of Human Resources", "Human Resources", Role.SENIOR_REVIEWER),
            person("5", "Gareth Lowe", "Head of Adult Services", "Adult Services", Role.APPROVER),
            person("6", "Hana Whitcombe", "Internal Auditor", "Finance", Role.AUDITOR),
            person("7", "Idris Vale", "Systems Administrator", "ICT", Role.ADMIN));

    private static Person person(String id, String name, String jobTitle, String department, Role... roles) {
        return new Person(id, name, jobTitle, department, Person.Kind.STAFF, Set.of(roles));
    }

    @Override
    public List<Person> everyone() {
        return EVERYONE;
    }

    @Override
    public Optional<Person> person(String id) {
        return EVERYONE.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Person> managerOf(String id) {
        return id.equals("1") ? person("5") : Optional.empty();
    }

    @Override
    public List<Person> reportsOf(String id) {
        return id.equals("5") ? List.of(EVERYONE.get(0)) : List.of();
    }
}

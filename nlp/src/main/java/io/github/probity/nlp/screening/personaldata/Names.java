package io.github.probity.nlp.screening.personaldata;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a person is named, by form alone: a title with a name, or two capitalised words that are no usual words. */
final class Names {

    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:mr|mrs|ms|miss|mx|dr|cllr|mister|doctor|sister|father|rev)\\b\\.? ?[a-z]{2,}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TWO_CAPITALS = Pattern.compile(
            "(?<![\\p{L}'])(\\p{Lu}[\\p{Ll}']{1,20}(?:-?\\p{Lu}\\p{Ll}{1,20})?) (?:\\p{Lu}\\.? )?((?:O'|Mc|Mac|de |van )?\\p{Lu}\\p{Ll}{1,20}(?:-\\p{Lu}\\p{Ll}{1,20})?)(?![\\p{L}])");
    private static final Pattern OWN = Pattern.compile(
            "\\bmy (?:own )?(?:dob|d\\.o\\.b|date of birth|home|address|full)\\b|\\bI(?:'m| was| live| am)\\b");
    private static final Set<String> NO_NAMES = Set.of(
            "Date",
            "Birth",
            "Home",
            "Address",
            "Council",
            "Street",
            "Road",
            "The",
            "Our",
            "Can",
            "Is",
            "Please",
            "Hi",
            "Hello",
            "Dear",
            "Thanks",
            "National",
            "Insurance",
            "Sort",
            "Code",
            "Account",
            "Number",
            "County",
            "City",
            "Borough",
            "House",
            "Centre",
            "Office",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "North",
            "South",
            "East",
            "West",
            "New",
            "Great",
            "United",
            "Northern",
            "Ireland",
            "Kingdom",
            "Teams",
            "Team",
            "Service",
            "Services",
            "Department",
            "Head",
            "Policy",
            "Officer",
            "Manager",
            "Day",
            "Park",
            "Hall",
            "School",
            "Hospital",
            "Library",
            "Queen",
            "King",
            "Bank",
            "Site",
            "Visit",
            "Planning",
            "Application",
            "Form",
            "We",
            "This",
            "That",
            "It",
            "In",
            "On",
            "At",
            "If",
            "For",
            "From",
            "And",
            "But",
            "Meeting",
            "Room",
            "Building",
            "Town",
            "Church",
            "Company");

    private Names() {}

    static boolean in(String text) {
        if (TITLED.matcher(text).find() || OWN.matcher(text).find()) {
            return true;
        }
        Matcher pair = TWO_CAPITALS.matcher(text);
        while (pair.find()) {
            if (!NO_NAMES.contains(pair.group(1)) && !NO_NAMES.contains(pair.group(2))) {
                return true;
            }
        }
        return false;
    }
}

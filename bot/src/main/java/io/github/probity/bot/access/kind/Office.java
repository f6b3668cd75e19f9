package io.github.probity.bot.access.kind;

import static io.github.probity.bot.access.kind.Text.of;

import java.util.Locale;

/** Who decides, or does something at the end, by what they are to the request or to the organisation. */
public enum Office {
    OWNER("", of("The person themselves", "Y person ei hun")),
    LINE_MANAGER("", of("Line manager", "Rheolwr llinell")),
    HEAD_OF_SERVICE("Heads of service", of("Head of Service", "Pennaeth Gwasanaeth")),
    DIRECTOR("Directors", of("Director or nominated deputy", "Cyfarwyddwr neu ddirprwy enwebedig")),
    HEAD_OF_COMMUNICATIONS("Head of Communications", of("Head of Communications", "Pennaeth Cyfathrebu")),
    INFORMATION_GOVERNANCE("Information governance", of("Information governance", "Llywodraethu gwybodaeth")),
    PRINCIPAL_INFORMATION_OFFICER(
            "Principal Information Officer", of("Principal Information Officer", "Prif Swyddog Gwybodaeth")),
    HEAD_OF_ICT("Head of ICT", of("Head of ICT", "Pennaeth TGCh")),
    IT_DESK("ICT service desk", of("ICT service desk", "Desg wasanaeth TGCh")),
    HUMAN_RESOURCES("Human Resources contacts", of("Human Resources", "Adnoddau Dynol"));

    private final String group;
    private final Text words;

    Office(String group, Text words) {
        this.group = group;
        this.words = words;
    }

    /** The directory's group, or else the job title, that names the holders unless the organisation's own list does. */
    public String group() {
        return group;
    }

    public Text words() {
        return words;
    }

    /** Whether it is found by going up from the person whom the request is for. */
    public boolean isInLine() {
        return this == LINE_MANAGER || this == HEAD_OF_SERVICE || this == DIRECTOR;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

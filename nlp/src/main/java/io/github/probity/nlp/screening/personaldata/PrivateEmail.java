package io.github.probity.nlp.screening.personaldata;

import java.util.List;
import java.util.regex.Pattern;

/** An address at one of the providers that people use at home. */
final class PrivateEmail implements Recogniser {

    private static final Pattern FORM = Pattern.compile(
            "(?<![\\w.+-])[\\w.+-]{1,64}@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|btopenworld|sky|talktalk"
                    + "|virginmedia|ntlworld|blueyonder|tiscali|proton(?:mail)?|pm|gmx|mail|fastmail|zoho)\\.(?:com|co\\.uk|net|org|me|uk)(?![\\w-])",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Sighting> in(String text) {
        return Places.of(
                FORM,
                text,
                form -> new Sighting(
                        Kind.PRIVATE_EMAIL, Places.span(form), .95, "the provider is one that people use at home"));
    }
}

package io.github.probity.nlp.screening.personaldata;

import io.github.probity.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address at one of the providers that people use at home. */
final class PrivateEmail implements Recogniser {

    private static final Pattern FORM = Pattern.compile(
            "(?<![\\w.+-])[\\w.+-]{1,64}@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|btopenworld|sky|talktalk"
                    + "|virginmedia|ntlworld|blueyonder|tiscali|proton(?:mail)?|pm|gmx|mail|fastmail|zoho)\\.(?:com|co\\.uk|net|org|me|uk)(?![\\w-])",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Sighting> in(String text) {
        List<Sighting> found = new ArrayList<>();
        Matcher form = FORM.matcher(text);
        while (form.find()) {
            found.add(new Sighting(
                    Kind.PRIVATE_EMAIL,
                    new Span(form.start(), form.end()),
                    .95,
                    "the provider is one that people use at home"));
        }
        return found;
    }
}

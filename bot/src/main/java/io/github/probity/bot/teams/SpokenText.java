package io.github.probity.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Entity;
import com.microsoft.bot.schema.Mention;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;

/** What somebody typed in Teams, without the mention of the bot and without markup. */
final class SpokenText {

    private static final String TAG = "at";

    private SpokenText() {}

    static String of(Activity activity) {
        String text = Optional.ofNullable(activity.getText()).orElse("");
        for (Mention mention : mentions(activity)) {
            if (isOfBot(mention, activity) && isMarkedUp(mention.getText())) {
                text = text.replace(mention.getText(), " ");
            }
        }
        return Parser.unescapeEntities(withoutTags(text), false)
                .replace('\u00a0', ' ')
                .strip();
    }

    /** Whether Teams says that the bot was mentioned. What the text looks like doesn't count. */
    static boolean mentionsBot(Activity activity) {
        return mentions(activity).stream().anyMatch(mention -> isOfBot(mention, activity));
    }

    private static List<Mention> mentions(Activity activity) {
        List<Entity> entities = Optional.ofNullable(activity.getEntities()).orElse(List.of());
        return entities.stream()
                .filter(entity -> entity != null && "mention".equals(entity.getType()))
                .map(entity -> entity.getAs(Mention.class))
                .toList();
    }

    private static boolean isOfBot(Mention mention, Activity activity) {
        return mention.getMentioned() != null
                && activity.getRecipient() != null
                && mention.getMentioned().getId() != null
                && mention.getMentioned().getId().equals(activity.getRecipient().getId());
    }

    private static boolean isMarkedUp(String text) {
        return text != null && text.startsWith("<" + TAG) && text.endsWith("</" + TAG + ">");
    }

    /** Takes the marks off other people's mentions and leaves their names. Goes through the text once. */
    private static String withoutTags(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        int from = 0;
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', from)) {
            int close = text.indexOf('>', open);
            if (close < 0) {
                break;
            }
            boolean mention = isMentionTag(text.substring(open + 1, close));
            bare.append(text, from, mention ? open : open + 1);
            from = mention ? close + 1 : open + 1;
        }
        return bare.append(text, from, text.length()).toString();
    }

    private static boolean isMentionTag(String inside) {
        return inside.equals(TAG) || inside.equals("/" + TAG) || inside.startsWith(TAG + " ");
    }
}

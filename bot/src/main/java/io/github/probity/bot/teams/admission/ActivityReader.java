package io.github.probity.bot.teams.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ConversationAccount;
import io.github.probity.bot.teams.admission.Refused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads activities with the SDK's own mapper, and refuses those that lack what the checks and the answer rest on. */
public final class ActivityReader {

    /** In bytes. Teams' own messages stay under 100 KB. */
    public static final int LARGEST = 256 * 1024;

    private final ObjectMapper json = new JacksonAdapter().serializer();

    /**
     * Reads no more than {@link #LARGEST} bytes.
     *
     * @throws Refused if that isn't one whole activity
     */
    public Received read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refused(Reason.TOO_LARGE, "An activity may have " + LARGEST + " bytes: send a smaller one.");
        }
        Activity activity = parse(bytes);
        List<String> missing = missing(activity);
        if (!missing.isEmpty()) {
            throw misshapen("The activity has no " + String.join(", no ", missing) + ".");
        }
        return new Received(activity, bytes);
    }

    private Activity parse(byte[] bytes) {
        try {
            Activity activity = json.readValue(bytes, Activity.class);
            if (activity == null) {
                throw misshapen("There is no activity in this request.");
            }
            return activity;
        } catch (JsonProcessingException unreadable) {
            throw misshapen("The body of this request cannot be read as an activity: is it JSON?");
        } catch (IOException impossible) {
            throw new IllegalStateException("Reading from memory failed", impossible);
        }
    }

    private static List<String> missing(Activity activity) {
        ConversationAccount conversation = activity.getConversation();
        List<String> missing = new ArrayList<>();
        require(missing, "type", activity.getType());
        require(missing, "channelId", activity.getChannelId());
        require(missing, "serviceUrl", activity.getServiceUrl());
        require(missing, "conversation.id", conversation == null ? null : conversation.getId());
        return missing;
    }

    private static void require(List<String> missing, String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            missing.add(name);
        }
    }

    private static Refused misshapen(String sentence) {
        return new Refused(Reason.MISSHAPEN, sentence);
    }

    /**
     * An activity that can be looked at further.
     *
     * @param bytes as they were sent
     */
    public record Received(Activity activity, byte[] bytes) {}
}

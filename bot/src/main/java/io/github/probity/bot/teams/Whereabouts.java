package io.github.probity.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import io.github.probity.bot.teams.outbox.Address;
import io.github.probity.bot.teams.outbox.AddressBook;
import io.github.probity.bot.teams.outbox.Service;
import java.util.Optional;

/** Learns from what comes in where people can be spoken to, and where no longer. */
final class Whereabouts {

    private static final String REMOVED = "remove";

    private final AddressBook book;

    Whereabouts(AddressBook book) {
        this.book = book;
    }

    void learn(Activity activity) {
        ChannelAccount bot = activity.getRecipient();
        if (bot == null || bot.getId() == null) {
            return;
        }
        Service service = new Service(
                activity.getServiceUrl(),
                bot.getId(),
                Optional.ofNullable(activity.getConversation().getTenantId()).orElse(""));
        book.remember(service);
        if (Hearing.isPersonal(activity)) {
            learnPersonal(activity, service);
        }
    }

    private void learnPersonal(Activity activity, Service service) {
        ChannelAccount from = activity.getFrom();
        if (isFarewell(activity)) {
            book.forget(activity.getConversation().getId());
        } else if (from != null
                && from.getId() != null
                && from.getAadObjectId() != null
                && !Hearing.isBot(activity.getFrom())) {
            book.remember(new Address(
                    from.getAadObjectId(),
                    from.getId(),
                    activity.getConversation().getId(),
                    service,
                    Hearing.language(activity)));
        }
    }

    /** Whether the bot was taken out. An upgrade takes it out as well, under another name, and puts it in again. */
    private static boolean isFarewell(Activity activity) {
        return activity.isType(ActivityTypes.INSTALLATION_UPDATE)
                ? REMOVED.equals(activity.getAction())
                : Hearing.isAmong(activity.getMembersRemoved(), activity.getRecipient());
    }
}

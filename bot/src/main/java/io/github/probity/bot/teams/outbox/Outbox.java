package io.github.probity.bot.teams.outbox;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.github.probity.bot.conversation.Messenger;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.Seal;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Takes messages for people, in the transaction of whoever has something to say. */
public final class Outbox implements Messenger {

    /** Has one message sent, again and again until it is sent or given up. */
    public static final TaskDescriptor<Void> TASK = TaskDescriptor.of("teams-say");

    private final OutgoingTable table;
    private final AddressBook addresses;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    public Outbox(
            JdbcClient jdbc,
            Seal seal,
            JsonMapper json,
            AddressBook addresses,
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock) {
        this.table = new OutgoingTable(jdbc, seal, json, clock);
        this.addresses = addresses;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Passes over whoever cannot be reached: they have not written to Probity, and nothing has yet come from Teams. */
    @Override
    public void tell(String person, Reply message) {
        if (addresses.find(person).isEmpty() && addresses.service().isEmpty()) {
            return;
        }
        long id = table.add(person, message);
        scheduler
                .getObject()
                .scheduleIfNotExists(TASK.instance(Long.toString(id)).build(), clock.instant());
    }

    /** What sends the messages that are in here. */
    public Delivery delivery(Carrier carrier) {
        return new Delivery(table, addresses, carrier, clock);
    }

    /** Forgets that messages were sent days ago, and tells how many they were. */
    public int forget() {
        return table.deleteOld();
    }
}

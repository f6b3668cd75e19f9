package io.github.probity.bot.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ConversationAccount;
import io.github.probity.bot.teams.admission.ServiceAddresses;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What the SDK's adapter leaves out, this one does. */
class TeamsAdapterTest {

    private final TeamsAdapter adapter =
            new TeamsAdapter(BotCredentials.none(), ServiceAddresses.listed(List.of("smba.trafficmanager.net")));

    @Test
    void tellsOfWhatIsThrownAtOnce() {
        AtomicReference<Throwable> told = new AtomicReference<>();
        adapter.setOnTurnError((turn, error) -> {
            told.set(error);
            return CompletableFuture.completedFuture(null);
        });

        adapter.turn(message("https://smba.trafficmanager.net/uk/"), turn -> {
                    throw new IllegalStateException("at once");
                })
                .join();

        assertThat(told.get()).hasMessage("at once");
    }

    @Test
    void tellsOfWhatFailsLater() {
        AtomicReference<Throwable> told = new AtomicReference<>();
        adapter.setOnTurnError((turn, error) -> {
            told.set(error);
            return CompletableFuture.completedFuture(null);
        });

        adapter.turn(
                        message("https://smba.trafficmanager.net/uk/"),
                        turn -> CompletableFuture.failedFuture(new IllegalStateException("later")))
                .join();

        assertThat(told.get()).hasMessage("later");
    }

    @Test
    void neverSpeaksToAnAddressThatIsNotListed() {
        assertThat(adapter.turn(message("https://attacker.example/"), turn -> CompletableFuture.completedFuture(null)))
                .isCompletedExceptionally();
        assertThat(adapter.connector("https://attacker.example/")).isCompletedExceptionally();
    }

    @Test
    void keepsFewClientsHoweverManyAddressesThereAre() {
        ConnectorClients clients = new ConnectorClients(BotCredentials.none());
        for (int i = 0; i < 1_000; i++) {
            clients.at("https://smba.trafficmanager.net/" + i + "/");
        }

        assertThat(clients.size()).isEqualTo(16);
        assertThat(clients.at("https://smba.trafficmanager.net/999/"))
                .isSameAs(clients.at("https://smba.trafficmanager.net/999/"));
    }

    private static Activity message(String serviceUrl) {
        Activity activity = new Activity(ActivityTypes.MESSAGE);
        activity.setServiceUrl(serviceUrl);
        activity.setConversation(new ConversationAccount("a:1"));
        return activity;
    }
}

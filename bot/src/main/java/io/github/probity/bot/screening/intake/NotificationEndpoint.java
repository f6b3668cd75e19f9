package io.github.probity.bot.screening.intake;

import io.github.probity.graph.message.notification.Notifications;
import io.github.probity.graph.message.notification.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where Graph posts. What comes with the secret of a subscription is written down and acknowledged, and checked in full
 * later; anything else is acknowledged too, so that nobody learns which secret is right, and counted.
 */
@RestController
public class NotificationEndpoint {

    public static final String PATH = "/api/graph/notifications";

    private final Notifications notifications;
    private final Intake intake;
    private final Refusals refusals;

    NotificationEndpoint(Notifications notifications, Intake intake, Refusals refusals) {
        this.notifications = notifications;
        this.intake = intake;
        this.refusals = refusals;
    }

    @PostMapping(PATH)
    ResponseEntity<String> receive(@RequestParam @Nullable String validationToken, HttpServletRequest request)
            throws IOException {
        if (validationToken != null) {
            return handshake(validationToken);
        }
        byte[] body = request.getInputStream().readNBytes(Notifications.LARGEST_BODY + 1);
        if (body.length > Notifications.LARGEST_BODY) {
            refusals.count(Reason.TOO_LARGE);
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        notifications.refused(body).ifPresentOrElse(refusals::count, () -> intake.accept(body));
        return ResponseEntity.accepted().build();
    }

    private static ResponseEntity<String> handshake(String validationToken) {
        Optional<String> answer = Notifications.handshake(validationToken);
        return answer.map(text ->
                        ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(text))
                .orElse(ResponseEntity.badRequest().build());
    }
}
